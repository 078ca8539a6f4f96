package org.guanai.mentoring.rhythm.kind;

import org.guanai.mentoring.rhythm.window.Cadence;

/// When a duty is due.
public sealed interface Due {
    /// Once in each window of a cadence (周期), for as long as its pairing is active.
    record Every(Cadence cadence) implements Due {}

    /// Once, by a day that is given when it begins (期限); done late is still done.
    record Once() implements Due {}
}
