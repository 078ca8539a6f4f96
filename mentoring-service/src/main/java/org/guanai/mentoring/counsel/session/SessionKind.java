package org.guanai.mentoring.counsel.session;

/// How a session was held.
enum SessionKind {
    /// 个体
    INDIVIDUAL,
    /// 团体
    GROUP,
    /// 危机干预
    CRISIS
}
