package org.guanai.registry.child.census.known;

/// What a school found of a child in a census (摸底结果).
public enum CensusOutcome {
    UNDECIDED,
    /// 在册且仍为留守儿童
    CONFIRMED,
    /// 仍为留守儿童，情况有变化
    CHANGED,
    /// 不再是留守儿童
    GONE,
    /// 新增
    NEW;

    public boolean isLeftBehind() {
        return this == CONFIRMED || this == CHANGED || this == NEW;
    }
}
