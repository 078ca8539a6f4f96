package org.guanai.mentoring.rhythm.window;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.guanai.reference.WorkingDays;

/// The school days (在校日) of a term: its working days. Counted up once, so that any stretch is a
/// subtraction.
final class SchoolDays {
    private final LocalDate startsOn;
    private final LocalDate endsOn;
    private final WorkingDays days;
    private final int[] before;

    /// @param endsOn last day of the term, included
    SchoolDays(LocalDate startsOn, LocalDate endsOn, WorkingDays days) {
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("the term ends before it starts");
        }
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.days = days;
        this.before = sums();
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn) && days.isWorkday(day);
    }

    /// From one day to another, both included; days outside the term are none.
    int count(LocalDate from, LocalDate to) {
        var first = from.isBefore(startsOn) ? startsOn : from;
        var last = to.isAfter(endsOn) ? endsOn : to;
        return first.isAfter(last) ? 0 : before[place(last) + 1] - before[place(first)];
    }

    /// The holidays are not announced up to this day.
    boolean isProvisional(LocalDate day) {
        return days.isProvisional(day);
    }

    private int place(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(startsOn, day);
    }

    private int[] sums() {
        var sums = new int[place(endsOn) + 2];
        for (int i = 0; i + 1 < sums.length; i++) {
            sums[i + 1] = sums[i] + (days.isWorkday(startsOn.plusDays(i)) ? 1 : 0);
        }
        return sums;
    }
}
