package org.guanai.registry.network.referral;

/// How far a referral is.
public enum ReferralState {
    /// Waits for whoever received it.
    SENT,
    /// Waits for the sender, who closes it or sends it back.
    ANSWERED,
    CLOSED,
    /// Taken back by the sender.
    WITHDRAWN
}
