package org.guanai.mentoring.care.feedback;

/// How a guardian was told.
public enum FeedbackWay {
    PHONE,
    MEETING,
    HOME_VISIT,
    MESSAGE,
    LETTER
}
