package org.guanai.registry.people.recordcheck;

/// What a record check says.
public enum CheckResult {
    /// 无记录
    NONE,
    /// 有记录: may not work with children.
    HIT,
    /// To be asked again.
    UNCLEAR
}
