package org.guanai.events.registry;

/// The special groups (特殊群体) of the Measures (2.3), for filters and counts.
public enum SpecialGroup {
    /// 留守儿童
    LEFT_BEHIND,
    /// 进城务工人员随迁子女
    MIGRANT,
    /// 家庭经济困难学生
    HARDSHIP,
    /// 学习困难学生
    LEARNING_DIFFICULTY
}
