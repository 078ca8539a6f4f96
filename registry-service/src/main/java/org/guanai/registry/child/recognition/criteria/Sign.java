package org.guanai.registry.child.recognition.criteria;

/// By what a learning difficulty showed (认定依据): one alone is not enough.
public enum Sign {
    /// 学业成绩
    ATTAINMENT,
    /// 作业
    SCHOOLWORK,
    /// 课堂观察
    OBSERVATION
}
