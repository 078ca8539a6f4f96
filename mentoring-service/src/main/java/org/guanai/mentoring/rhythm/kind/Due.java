package org.guanai.mentoring.rhythm.kind;

import org.guanai.mentoring.rhythm.window.Cadence;

/// When a duty is due.
public sealed interface Due {
    /// Once in each window of a cadence (周期), for as long as its pairing is active.
    record Every(Cadence cadence) implements Due {}

    /// Once, by a day that is given when it begins (期限); done late is still done.
    record Once() implements Due {}

    /// Once in each term (每学期), about its beginning or its end; done late is still done.
    ///
    /// @param opensBefore days before the first, or the last, day of the term from which it is due
    /// @param days after the first day of the term, or of a pairing that begins within it, by which
    ///   it is done in time; none about the end, when the last day of the term is that day
    record Termly(About about, int opensBefore, int days) implements Due {
        public enum About {
            START,
            END
        }
    }
}
