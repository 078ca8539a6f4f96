package org.guanai.mentoring.counsel.session;

/// Whether danger to self or others was asked about, and what was found.
enum RiskAsked {
    NOT_ASKED,
    NONE,
    SOME,
    /// The child is in danger: safety is told at once.
    ACUTE
}
