package org.guanai.registry.roll.absence;

/// Why a child is absent.
enum AbsenceCause {
    /// 病假.
    ILLNESS,
    /// 事假.
    PERSONAL,
    /// 未请假: its clock runs.
    UNKNOWN
}
