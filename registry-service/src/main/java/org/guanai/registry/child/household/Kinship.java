package org.guanai.registry.child.household;

/// What children of a household are to each other.
public enum Kinship {
    /// They share a parent (兄弟姐妹).
    SIBLING,
    /// They share a guardian who is no parent of both (同一监护人).
    SAME_GUARDIAN
}
