package org.guanai.safety.response.action;

/// A measure of the school, or a referral (移送) to an authority.
public enum ActionKind {
    MEASURE,
    REFERRAL
}
