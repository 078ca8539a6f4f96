package org.guanai.mentoring.rhythm.duty;

import java.time.Instant;

/// What a deed does to its duty.
public sealed interface Effect {
    Duty duty();

    /// Only the history changes: a day in the holidays, a window that is done already.
    record Unchanged(Duty duty) implements Effect {}

    /// @param step when the sweep has to look at the duty again
    record Moved(Duty duty, Instant step) implements Effect {}

    /// Only counting again can tell, once the deed is written: an earlier window, an excuse,
    /// another calendar.
    record Unclear(Duty duty) implements Effect {}
}
