package org.guanai.aid.donation.order;

/// Whom a campaign is for.
public enum Purpose {
    /// 贫困女孩 (3.2.4d)
    GIRLS_IN_HARDSHIP,
    LEFT_BEHIND,
    ALL_IN_HARDSHIP
}
