package org.guanai.registry.child.family;

/// Why a parent is away (留守原因).
public enum AbsenceReason {
    /// 外出务工
    WORK,
    /// 经商
    BUSINESS,
    /// 服刑、强制隔离戒毒等羁押
    CUSTODY,
    /// 患病就医
    ILLNESS,
    /// 失去联系
    LOST_CONTACT,
    /// 其他
    OTHER;

    /// The definitions of left-behind children speak of work only.
    boolean isWork() {
        return this == WORK || this == BUSINESS;
    }
}
