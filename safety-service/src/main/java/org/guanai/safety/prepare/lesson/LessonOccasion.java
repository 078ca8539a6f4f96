package org.guanai.safety.prepare.lesson;

/// On which occasion a safety lesson is held.
public enum LessonOccasion {
    TERM_START,
    TERM_END,
    BEFORE_HOLIDAY,
    REGULAR
}
