package org.guanai.registry.roll.warning;

/// A fact that speaks for a child being lost to school.
enum WarningSign {
    /// It is absent now, and nobody knows why.
    ABSENT_NOW,
    /// It was absent without leave in the last 60 days.
    ABSENT_BEFORE,
    /// A mentor was worried in the last 90 days. Shown to those only who act on it.
    CONCERN,
    /// Contacts with its mentor were missed in the last 60 days.
    CONTACT_MISSED,
    /// It changed school in the last year.
    MOVED,
    /// It is left behind.
    LEFT_BEHIND,
    /// Its family is in hardship.
    HARDSHIP,
    /// It was missing from school before.
    MISSING_BEFORE
}
