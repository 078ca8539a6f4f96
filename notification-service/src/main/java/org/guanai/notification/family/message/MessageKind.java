package org.guanai.notification.family.message;

/// What somebody of the school writes to families.
public enum MessageKind {
    /// 表扬鼓励, one child at a time (3.2.1f).
    PRAISE,
    /// 家庭教育指导 (3.2.1d).
    GUIDANCE
}
