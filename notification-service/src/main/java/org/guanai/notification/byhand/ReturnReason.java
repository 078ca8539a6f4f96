package org.guanai.notification.byhand;

/// Why they were not told after all.
public enum ReturnReason {
    /// 查无此人
    UNKNOWN_PERSON,
    /// 地址不详
    ADDRESS_UNCLEAR,
    /// 迁移新址
    MOVED,
    /// 拒收
    REFUSED,
    /// 逾期未领
    UNCLAIMED,
    /// It was noted by mistake.
    MISTAKE
}
