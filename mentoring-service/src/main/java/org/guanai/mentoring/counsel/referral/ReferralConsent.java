package org.guanai.mentoring.counsel.referral;

/// On what a referral rests.
enum ReferralConsent {
    GUARDIAN,
    /// Danger does not wait.
    EMERGENCY
}
