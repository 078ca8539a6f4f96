package org.guanai.mentoring.appraisal;

/// Where an appraisal stands.
public enum AppraisalState {
    /// Computed, and not shown yet.
    COMPUTED,
    /// Reviewed and shown to the teacher, who may object.
    SHOWN,
    OBJECTED,
    ANSWERED,
    /// Signed: nothing of it changes any more.
    SIGNED
}
