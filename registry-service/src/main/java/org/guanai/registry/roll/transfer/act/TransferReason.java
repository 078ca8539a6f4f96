package org.guanai.registry.roll.transfer.act;

/// Why a child changes school.
public enum TransferReason {
    /// 父母工作调动.
    PARENTS_WORK,
    /// 户籍迁移.
    HOUSEHOLD_MOVED,
    /// 住址变动.
    ADDRESS_CHANGED,
    /// 其他.
    OTHER
}
