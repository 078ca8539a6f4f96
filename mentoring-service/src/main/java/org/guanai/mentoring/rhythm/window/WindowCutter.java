package org.guanai.mentoring.rhythm.window;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Cuts a term into windows: each rhythm only says on which day the next window begins.
final class WindowCutter {
    private final SchoolDays term;
    private final CadenceRules rules;

    WindowCutter(SchoolDays term, CadenceRules rules) {
        this.term = term;
        this.rules = rules;
    }

    Windows weeks() {
        return windows(starts(day -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY))));
    }

    Windows months() {
        return windows(merged(starts(day -> day.with(TemporalAdjusters.firstDayOfNextMonth()))));
    }

    Windows twoMonths() {
        var starts = new ArrayList<LocalDate>();
        // Always from the first day: adding to 28 February what was cut from 31 December would move
        // the anchor.
        for (int i = 0; !term.startsOn().plusMonths(2L * i).isAfter(term.endsOn()); i++) {
            starts.add(term.startsOn().plusMonths(2L * i));
        }
        return windows(starts);
    }

    private List<LocalDate> starts(UnaryOperator<LocalDate> next) {
        var starts = new ArrayList<LocalDate>();
        for (var day = term.startsOn(); !day.isAfter(term.endsOn()); day = next.apply(day)) {
            starts.add(day);
        }
        return starts;
    }

    /// A stretch that is still too short takes in the following month; what is left at the end
    /// joins the one before.
    private List<LocalDate> merged(List<LocalDate> months) {
        var starts = new ArrayList<LocalDate>();
        starts.add(months.getFirst());
        for (int i = 1; i < months.size(); i++) {
            if (isLongEnough(starts.getLast(), months.get(i).minusDays(1))) {
                starts.add(months.get(i));
            }
        }
        if (starts.size() > 1 && !isLongEnough(starts.getLast(), term.endsOn())) {
            starts.removeLast();
        }
        return starts;
    }

    private boolean isLongEnough(LocalDate from, LocalDate to) {
        return term.count(from, to) >= rules.monthSchoolDays();
    }

    private Windows windows(List<LocalDate> starts) {
        var windows = new ArrayList<Window>();
        for (int i = 0; i < starts.size(); i++) {
            var last = i + 1 == starts.size();
            var end = last ? term.endsOn() : starts.get(i + 1).minusDays(1);
            windows.add(window(i + 1, starts.get(i), end));
        }
        return new Windows(windows);
    }

    private Window window(int index, LocalDate start, LocalDate end) {
        var schoolDays = term.count(start, end);
        return new Window(
                index,
                start,
                end,
                schoolDays,
                schoolDays < rules.windowSchoolDays(),
                term.isProvisional(end));
    }
}
