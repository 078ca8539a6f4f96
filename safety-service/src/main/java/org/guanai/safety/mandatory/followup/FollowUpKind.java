package org.guanai.safety.mandatory.followup;

/// What was done after a mandatory report.
public enum FollowUpKind {
    AGENCY_VISIT,
    MEDICAL,
    PLACEMENT,
    COUNSELLING,
    GUARDIAN_TOLD,
    SCHOOL_CARE,
    OTHER
}
