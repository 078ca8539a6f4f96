package org.guanai.registry.child.likeness;

/// What people decided.
public enum LikenessOutcome {
    /// One child: the records are joined.
    SAME,
    /// Two children, for good.
    DIFFERENT
}
