package org.guanai.mentoring.counsel.kind;

/// Where a request came from.
public enum RequestSource {
    /// 学生本人
    CHILD,
    /// 家长
    GUARDIAN,
    /// 教师
    TEACHER,
    /// 咨询室信箱
    BOX,
    /// 筛查
    SCREENING,
    /// 学生心声
    VOICE
}
