package org.guanai.notification.wording;

/// A draft is approved by a second officer; both may be taken back, after which the words before
/// are in force again. No step has an event besides that a draft waits.
public enum WordingState {
    DRAFT,
    APPROVED,
    WITHDRAWN
}
