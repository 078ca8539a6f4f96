package org.guanai.mentoring.team.entry;

/// Where a helper stands.
public enum HelperState {
    /// Has applied and is not vetted yet.
    CANDIDATE,
    ACTIVE,
    /// A vetting failed or ran out, or somebody suspended them by hand.
    SUSPENDED,
    /// The application was turned down.
    REFUSED,
    /// Helps no more, by their own wish or the school's; a passed vetting brings them back.
    LEFT
}
