package org.guanai.mentoring.rhythm.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.mentoring.rhythm.window.Holidays.day;

import java.time.LocalDate;
import java.util.List;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.rhythm.window.Cadence;
import org.guanai.mentoring.rhythm.window.CadenceRules;
import org.guanai.mentoring.rhythm.window.Holidays;
import org.guanai.mentoring.rhythm.window.Window;
import org.guanai.mentoring.rhythm.window.WindowCalendar;
import org.guanai.reference.CountyCalendar;
import org.guanai.reference.Term;
import org.junit.jupiter.api.Test;

/// Weeks of an autumn and a spring term, with their holidays.
class CycleTest {
    private static final LocalDate AUTUMN = day("2025-09-01");
    private static final Term[] TERMS = {
        new Term("2025-2026-1", "autumn", AUTUMN, day("2026-01-30")),
        new Term("2025-2026-2", "spring", day("2026-02-24"), day("2026-07-03"))
    };
    private static final WindowCalendar CALENDAR =
            WindowCalendar.of(
                    new CountyCalendar(
                            new OrgPath("330127"),
                            List.of(TERMS),
                            Holidays.announced(),
                            Holidays.announced(),
                            1),
                    new CadenceRules(3, 10));
    private final Cycle weeks = weeksSince(AUTUMN);

    @Test
    void excusedWeeksArePassedOver() {
        assertThat(weeks.after(day("2025-09-28"))).map(Window::start).contains(day("2025-10-06"));
        assertThat(weeks.at(day("2025-10-01"))).isEmpty();
    }

    @Test
    void fromADayOnTheFirstIsTheOneThatContainsItOrTheNext() {
        assertThat(weeks.from(day("2025-10-01"))).map(Window::start).contains(day("2025-10-06"));
        assertThat(weeks.from(day("2025-08-01"))).map(Window::start).contains(AUTUMN);
        assertThat(weeks.from(day("2026-07-04"))).isEmpty();
    }

    @Test
    void theHolidaysBetweenTwoTermsAreNoWindow() {
        assertThat(weeks.at(day("2026-02-10"))).isEmpty();
        assertThat(weeks.from(day("2026-02-10"))).map(Window::start).contains(day("2026-02-24"));
    }

    @Test
    void aWindowCountsWhenOwedOnThreeOfItsSchoolDays() {
        assertThat(weeksSince(day("2026-03-11")).at(day("2026-03-12"))).isPresent();
        assertThat(weeksSince(day("2026-03-12")).at(day("2026-03-12"))).isEmpty();
    }

    @Test
    void whereADenserRhythmHoldsItsWeeksTakeThePlaceOfTheMonths() {
        var denser = new Denser("HOME_VISIT", Cadence.WEEK, day("2026-03-16"), day("2026-04-12"));
        var visits = Cycle.of(CALENDAR, Cadence.MONTH, List.of(denser), Activity.since(AUTUMN));
        assertThat(visits.at(day("2026-03-18"))).map(Window::start).contains(day("2026-03-16"));
        assertThat(visits.at(day("2026-04-12"))).map(Window::start).contains(day("2026-04-06"));
        assertThat(visits.at(day("2026-05-20"))).map(Window::start).contains(day("2026-05-01"));
        assertThat(visits.ended(day("2026-03-01"), day("2026-04-06")))
                .containsExactly(day("2026-03-22"), day("2026-03-29"), day("2026-04-05"));
    }

    @Test
    void itsWindowsNeverOverlap() {
        var denser = new Denser("HOME_VISIT", Cadence.WEEK, day("2026-03-18"), null);
        var all = Cycle.of(CALENDAR, Cadence.MONTH, List.of(denser), Activity.since(AUTUMN)).all();
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i).start()).isAfter(all.get(i - 1).end());
        }
        assertThat(all).anyMatch(w -> w.start().equals(day("2026-03-23")));
    }

    private static Cycle weeksSince(LocalDate day) {
        return Cycle.of(CALENDAR, Cadence.WEEK, Activity.since(day));
    }
}
