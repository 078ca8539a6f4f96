package org.guanai.mentoring.rhythm.standing;

import java.time.LocalDate;
import org.guanai.events.mentoring.DutyOverdue.Level;

/// A window that passed undone, since the last success.
///
/// @param end last day of the window
/// @param told how many levels have been reminded: none, the helper, the principal, the county
public record Miss(LocalDate end, int told) {
    private static final Level[] LEVELS = Level.values();

    boolean isToldToAll() {
        return told == LEVELS.length;
    }

    /// The level to remind next.
    Level next() {
        return LEVELS[told];
    }

    Miss toldNext() {
        return new Miss(end, told + 1);
    }
}
