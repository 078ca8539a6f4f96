package org.guanai.mentoring.conduct.priority;

/// What no other record shows.
public enum AttentionKind {
    /// 表扬鼓励
    PRAISE,
    /// 关怀帮助
    CARE,
    /// 作业批改和学习辅导
    MARKING
}
