package org.guanai.mentoring.counsel.referral;

/// Where a referral stands.
public enum ReferralState {
    SENT,
    /// The other side has answered.
    ANSWERED,
    /// The child is back, or needs it no more.
    CLOSED,
    WITHDRAWN
}
