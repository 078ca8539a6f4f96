package org.guanai.safety.prepare.lesson;

/// What a safety lesson is about.
public enum LessonTopic {
    DROWNING,
    TRAFFIC,
    FIRE,
    FRAUD,
    SELF_PROTECTION,
    BULLYING,
    FOOD,
    NETWORK,
    DISASTER,
    OTHER
}
