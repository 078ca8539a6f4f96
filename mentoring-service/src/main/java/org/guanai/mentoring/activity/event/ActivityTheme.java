package org.guanai.mentoring.activity.event;

/// What an activity is about: the first three are those of 3.1.4c.
public enum ActivityTheme {
    /// 革命传统
    REVOLUTIONARY_TRADITION,
    /// 艰苦奋斗
    HARD_WORK,
    /// 爱国主义
    PATRIOTISM,
    /// 德育实践
    MORAL_PRACTICE,
    /// 安全
    SAFETY,
    /// 心理
    PSYCHOLOGY,
    /// 法治
    RULE_OF_LAW,
    /// 性别平等
    EQUALITY,
    /// 关爱特殊群体
    CARE
}
