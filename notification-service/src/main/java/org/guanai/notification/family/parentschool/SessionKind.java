package org.guanai.notification.family.parentschool;

/// Kinds of sessions (活动形式).
public enum SessionKind {
    /// 讲座
    LECTURE,
    /// 座谈会
    FORUM,
    /// 培训班
    TRAINING,
    /// 咨询
    CONSULTATION,
    /// 亲子实践
    PRACTICE,
    /// 线上
    ONLINE
}
