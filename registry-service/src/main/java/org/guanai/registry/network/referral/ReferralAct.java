package org.guanai.registry.network.referral;

/// A step of a referral.
public enum ReferralAct {
    SENT,
    PASSED_ON,
    DONE,
    DECLINED,
    REOPENED,
    CLOSED,
    WITHDRAWN
}
