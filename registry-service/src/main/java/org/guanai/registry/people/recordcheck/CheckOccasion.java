package org.guanai.registry.people.recordcheck;

/// Why somebody was checked.
public enum CheckOccasion {
    /// 入职查询
    ENTRY,
    /// 每年定期查询
    YEARLY,
    /// Asked again, since the result was unclear or disputed.
    AGAIN
}
