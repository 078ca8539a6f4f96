package org.guanai.mentoring.rhythm.window;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.guanai.reference.WorkingDays;

/// One term (学期) with its school days and its windows. Immutable and computed once: ask it as often
/// as needed.
public final class TermCalendar {
    private final LocalDate startsOn;
    private final LocalDate endsOn;
    private final WorkingDays days;
    private final CadenceRules rules;
    private final int[] schoolDaysBefore;
    private final Windows weeks;
    private final Windows months;
    private final Windows twoMonths;

    public TermCalendar(LocalDate startsOn, LocalDate endsOn, WorkingDays days) {
        this(startsOn, endsOn, days, CadenceRules.DEFAULT);
    }

    /// @param endsOn last day of the term, included
    public TermCalendar(
            LocalDate startsOn, LocalDate endsOn, WorkingDays days, CadenceRules rules) {
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("the term ends before it starts");
        }
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.days = days;
        this.rules = rules;
        this.schoolDaysBefore = sums();
        var cut = new WindowCutter(this);
        this.weeks = cut.weeks();
        this.months = cut.months();
        this.twoMonths = cut.twoMonths();
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public WorkingDays days() {
        return days;
    }

    public CadenceRules rules() {
        return rules;
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(startsOn) && !date.isAfter(endsOn);
    }

    /// A working day in the term.
    public boolean isSchoolDay(LocalDate date) {
        return contains(date) && days.isWorkday(date);
    }

    /// School days from one day to another, both included; days outside the term are none.
    ///
    /// @param to null means without end
    public int schoolDays(LocalDate from, LocalDate to) {
        var first = from.isBefore(startsOn) ? startsOn : from;
        var last = to == null || to.isAfter(endsOn) ? endsOn : to;
        return first.isAfter(last)
                ? 0
                : schoolDaysBefore[day(last) + 1] - schoolDaysBefore[day(first)];
    }

    /// Whether a window counts for somebody who was active from one day to another: not excused,
    /// and active on at least 3 of its school days.
    ///
    /// @param activeTo last active day; null while still active
    public boolean counts(Window window, LocalDate activeFrom, LocalDate activeTo) {
        var from = activeFrom.isBefore(window.start()) ? window.start() : activeFrom;
        var to = activeTo == null || activeTo.isAfter(window.end()) ? window.end() : activeTo;
        return !window.excused() && schoolDays(from, to) >= rules.windowSchoolDays();
    }

    /// Monday–Sunday (每周); a week with fewer than 3 school days is excused.
    public Windows weeks() {
        return weeks;
    }

    /// Calendar months (每月); one with fewer than 10 school days merges into the next, the last into
    /// the one before.
    public Windows months() {
        return months;
    }

    /// Two months each (每两月), anchored at the first day of the term; the last may be short.
    public Windows twoMonths() {
        return twoMonths;
    }

    public Windows windows(Cadence cadence) {
        return switch (cadence) {
            case WEEK -> weeks;
            case MONTH -> months;
            case TWO_MONTHS -> twoMonths;
        };
    }

    private int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(startsOn, date);
    }

    private int[] sums() {
        var sums = new int[day(endsOn) + 2];
        for (int i = 0; i + 1 < sums.length; i++) {
            sums[i + 1] = sums[i] + (days.isWorkday(startsOn.plusDays(i)) ? 1 : 0);
        }
        return sums;
    }
}
