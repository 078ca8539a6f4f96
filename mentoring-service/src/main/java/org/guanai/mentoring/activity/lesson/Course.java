package org.guanai.mentoring.activity.lesson;

/// Which course a lesson belongs to.
public enum Course {
    /// 健康教育
    HEALTH,
    /// 心理健康
    MENTAL_HEALTH,
    /// 安全
    SAFETY,
    /// 青春期教育
    PUBERTY,
    /// 法治
    RULE_OF_LAW,
    /// 行为规范
    CONDUCT
}
