package org.guanai.notification.family.mailbox;

/// Where a pupil's letter stands: SENT, then one of the others.
public enum LetterState {
    SENT,
    ANSWERED,
    /// The child took it back before it was answered.
    WITHDRAWN
}
