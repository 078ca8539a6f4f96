package org.guanai.notification.occasion.correction;

/// Why a notice is corrected.
public enum CorrectionReason {
    /// The incident did not happen.
    MISTAKEN,
    /// The incident is the same as another.
    DUPLICATE,
    /// The student was not involved in it.
    NOT_INVOLVED
}
