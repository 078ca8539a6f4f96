package org.guanai.notification.family.call;

/// How the child seemed afterwards (通话后的情绪); nothing of the talk itself.
public enum Mood {
    GLAD,
    CALM,
    LOW,
    UPSET
}
