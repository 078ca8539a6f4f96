package org.guanai.mentoring.rhythm.window;

import java.time.LocalDate;

/// A stretch of the term in which something is due once; never reaches beyond the term.
///
/// @param index 1 is the first window of the term
/// @param end last day, included
/// @param excused too few school days: nothing is due
/// @param provisional holidays are not announced for all of its days, so it may still change
public record Window(
        int index,
        LocalDate start,
        LocalDate end,
        int schoolDays,
        boolean excused,
        boolean provisional) {
    public boolean overlaps(Window other) {
        return !start.isAfter(other.end) && !end.isBefore(other.start);
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(end);
    }
}
