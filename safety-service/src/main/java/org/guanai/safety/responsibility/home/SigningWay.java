package org.guanai.safety.responsibility.home;

/// How a guardian has signed.
public enum SigningWay {
    /// On paper, noted by the school.
    PAPER,
    /// By their own account.
    ONLINE
}
