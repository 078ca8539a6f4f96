package org.guanai.mentoring.counsel.file;

/// Whether counselling was agreed to (知情同意).
enum CaseConsent {
    GUARDIAN,
    /// The child alone, who is old enough to ask for themself.
    CHILD_ONLY,
    /// Danger does not wait.
    EMERGENCY,
    REFUSED
}
