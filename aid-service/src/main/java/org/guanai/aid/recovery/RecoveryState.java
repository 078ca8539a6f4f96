package org.guanai.aid.recovery;

/// Where a claim stands. Its beginning is announced by `OverpaymentClaimed`, its ends by nothing:
/// the family knows what it paid.
public enum RecoveryState {
    CLAIMED,
    SETTLED,
    WAIVED,
    /// The claim itself was wrong.
    WITHDRAWN
}
