package org.guanai.registry.child.family;

/// How often an absent parent speaks with the child; the law asks for once a week (3.2.3d).
public enum ContactRate {
    WEEKLY,
    MONTHLY,
    RARELY,
    NEVER
}
