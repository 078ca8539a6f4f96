package org.guanai.registry.people.identity;

/// ASKED → SAME or OTHER; SAME → OTHER when that was a mistake. What was parted stays so.
public enum QuestionState {
    ASKED,
    /// One human by two names: the post counts.
    SAME,
    /// Two humans: the record is another's, and the number goes from it.
    OTHER
}
