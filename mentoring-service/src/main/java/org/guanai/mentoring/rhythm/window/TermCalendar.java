package org.guanai.mentoring.rhythm.window;

import java.time.LocalDate;
import org.guanai.reference.WorkingDays;

/// One term (学期) with its school days and its windows. Immutable and computed once.
final class TermCalendar {
    private final SchoolDays days;
    private final Windows weeks;
    private final Windows months;
    private final Windows twoMonths;

    /// @param endsOn last day of the term, included
    TermCalendar(LocalDate startsOn, LocalDate endsOn, WorkingDays days, CadenceRules rules) {
        this.days = new SchoolDays(startsOn, endsOn, days);
        var cut = new WindowCutter(this.days, rules);
        this.weeks = cut.weeks();
        this.months = cut.months();
        this.twoMonths = cut.twoMonths();
    }

    LocalDate startsOn() {
        return days.startsOn();
    }

    LocalDate endsOn() {
        return days.endsOn();
    }

    boolean isSchoolDay(LocalDate day) {
        return days.contains(day);
    }

    /// School days from one day to another, both included; days outside the term are none.
    int schoolDays(LocalDate from, LocalDate to) {
        return days.count(from, to);
    }

    /// Monday–Sunday (每周); a week with fewer than 3 school days is excused.
    Windows weeks() {
        return weeks;
    }

    /// Calendar months (每月); one with fewer than 10 school days merges into the next, the last into
    /// the one before.
    Windows months() {
        return months;
    }

    /// Two months each (每两月), anchored at the first day of the term; the last may be short.
    Windows twoMonths() {
        return twoMonths;
    }

    Windows windows(Cadence cadence) {
        return switch (cadence) {
            case WEEK -> weeks;
            case MONTH -> months;
            case TWO_MONTHS -> twoMonths;
        };
    }
}
