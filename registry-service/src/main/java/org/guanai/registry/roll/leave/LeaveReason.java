package org.guanai.registry.roll.leave;

/// Why a child is on leave.
enum LeaveReason {
    /// 因病.
    ILLNESS,
    /// 因伤.
    INJURY,
    /// 其他.
    OTHER
}
