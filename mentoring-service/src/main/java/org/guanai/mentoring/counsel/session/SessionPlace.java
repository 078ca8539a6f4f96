package org.guanai.mentoring.counsel.session;

/// Where a session was held.
enum SessionPlace {
    /// 咨询室
    ROOM,
    /// 线上
    ONLINE,
    /// 家中
    HOME,
    OTHER
}
