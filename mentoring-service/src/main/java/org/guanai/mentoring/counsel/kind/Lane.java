package org.guanai.mentoring.counsel.kind;

/// In which lane a request waits (通道).
public enum Lane {
    /// 紧急: answered the same day.
    URGENT,
    /// 绿色通道: a child of a special group.
    GREEN,
    NORMAL
}
