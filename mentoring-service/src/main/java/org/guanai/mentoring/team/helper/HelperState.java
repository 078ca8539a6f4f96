package org.guanai.mentoring.team.helper;

/// Where a helper stands.
public enum HelperState {
    /// Not vetted yet.
    CANDIDATE,
    ACTIVE,
    /// A vetting failed or ran out.
    SUSPENDED,
    /// Helps no more, by their own wish or the school's; a passed vetting brings them back.
    LEFT
}
