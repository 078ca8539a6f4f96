package org.guanai.mentoring.rhythm.standing;

import java.time.LocalDate;
import org.guanai.mentoring.rhythm.window.Cadence;
import org.guanai.mentoring.rhythm.window.Window;

/// A rhythm that a school fixed for itself, denser than the Measures demand.
///
/// @param kind code of the duty
/// @param from first day
/// @param until last day; null when it holds on
public record Denser(String kind, Cadence cadence, LocalDate from, LocalDate until) {
    /// Whether a window of its cadence lies within its days.
    boolean holds(Window window) {
        return !window.start().isBefore(from) && (until == null || !window.end().isAfter(until));
    }
}
