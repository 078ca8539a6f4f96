package org.guanai.mentoring.rhythm.window;

import static org.guanai.mentoring.rhythm.window.Holidays.day;
import static org.guanai.mentoring.rhythm.window.Holidays.term;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TermCalendarTest {
    private final TermCalendar autumn = term("2025-09-01", "2026-01-30");
    private final TermCalendar spring = term("2026-02-24", "2026-07-03");

    @Test
    void schoolDaysAreWorkingDaysInTheTerm() {
        assertTrue(spring.isSchoolDay(day("2026-02-28")));
        assertFalse(spring.isSchoolDay(day("2026-02-14")));
        assertFalse(spring.isSchoolDay(day("2026-05-01")));
    }

    @Test
    void schoolDaysOfAStretchStopAtTheEndsOfTheTerm() {
        assertEquals(5, spring.schoolDays(day("2026-02-01"), day("2026-02-28")));
        assertEquals(3, spring.schoolDays(day("2026-07-01"), null));
        assertEquals(0, spring.schoolDays(day("2026-08-01"), day("2026-08-31")));
    }

    @Test
    void aTermDoesNotEndBeforeItStarts() {
        assertThrows(IllegalArgumentException.class, () -> term("2026-07-03", "2026-02-24"));
    }

    @Nested
    class Weeks {
        @Test
        void runFromMondayToSunday() {
            var second = autumn.weeks().all().get(1);
            assertEquals(day("2025-09-08"), second.start());
            assertEquals(day("2025-09-14"), second.end());
            assertEquals(5, second.schoolDays());
        }

        @Test
        void neverReachBeyondTheTerm() {
            var weeks = spring.weeks().all();
            assertEquals(day("2026-02-24"), weeks.getFirst().start());
            assertEquals(day("2026-03-01"), weeks.getFirst().end());
            assertEquals(day("2026-07-03"), weeks.getLast().end());
        }

        @Test
        void coverTheTermWithoutGaps() {
            var weeks = autumn.weeks().all();
            for (int i = 1; i < weeks.size(); i++) {
                assertEquals(weeks.get(i - 1).end().plusDays(1), weeks.get(i).start());
                assertEquals(i + 1, weeks.get(i).index());
            }
            assertEquals(22, weeks.size());
        }

        @Test
        void withFewerThanThreeSchoolDaysAreExcused() {
            var goldenWeek = autumn.weeks().windowAt(day("2025-10-01")).orElseThrow();
            assertEquals(2, goldenWeek.schoolDays());
            assertTrue(goldenWeek.excused());
        }

        @Test
        void withAMakeUpSaturdayCountWhenThatGivesThreeSchoolDays() {
            var after = autumn.weeks().windowAt(day("2025-10-08")).orElseThrow();
            assertEquals(3, after.schoolDays());
            assertFalse(after.excused());
        }

        @Test
        void outsideTheTermThereAreNone() {
            assertEquals(Optional.empty(), spring.weeks().windowAt(day("2026-07-04")));
            assertEquals(Optional.empty(), spring.weeks().windowAt(day("2026-02-23")));
        }

        @Test
        void followOneAnother() {
            var weeks = autumn.weeks();
            var before = weeks.windowAt(day("2025-09-22")).orElseThrow();
            assertEquals(day("2025-09-29"), weeks.next(before).orElseThrow().start());
            assertEquals(day("2025-10-06"), weeks.nextDue(before).orElseThrow().start());
            assertEquals(Optional.empty(), weeks.next(weeks.all().getLast()));
        }

        @Test
        void fromADayOnTheFirstDueOneIsTheOneThatContainsItOrTheNext() {
            var weeks = autumn.weeks();
            assertEquals(
                    day("2025-10-06"), weeks.firstDueFrom(day("2025-10-01")).orElseThrow().start());
            assertEquals(
                    day("2025-09-01"), weeks.firstDueFrom(day("2025-08-01")).orElseThrow().start());
            assertEquals(Optional.empty(), weeks.firstDueFrom(day("2026-02-01")));
        }
    }

    @Nested
    class Months {
        @Test
        void areCalendarMonths() {
            var october = autumn.months().windowAt(day("2025-10-15")).orElseThrow();
            assertEquals(day("2025-10-01"), october.start());
            assertEquals(day("2025-10-31"), october.end());
            assertEquals(5, autumn.months().all().size());
        }

        @Test
        void withFewerThanTenSchoolDaysMergeIntoTheNext() {
            var first = spring.months().all().getFirst();
            assertEquals(day("2026-02-24"), first.start());
            assertEquals(day("2026-03-31"), first.end());
        }

        @Test
        void mergeIntoTheOneBeforeAtTheEndOfTheTerm() {
            var last = spring.months().all().getLast();
            assertEquals(day("2026-06-01"), last.start());
            assertEquals(day("2026-07-03"), last.end());
            assertEquals(4, spring.months().all().size());
        }

        @Test
        void withTenSchoolDaysStandAlone() {
            var starts = starts(term("2026-03-18", "2026-04-30").months());
            assertEquals(List.of(day("2026-03-18"), day("2026-04-01")), starts);
        }

        @Test
        void withNineSchoolDaysDoNot() {
            assertEquals(
                    List.of(day("2026-03-19")), starts(term("2026-03-19", "2026-04-30").months()));
        }

        @Test
        void mergeOnUntilThereAreEnoughSchoolDays() {
            var loose = new CadenceRules(3, 25);
            var term =
                    new TermCalendar(
                            day("2026-03-02"), day("2026-06-30"), Holidays.announced(), loose);
            assertEquals(List.of(day("2026-03-02"), day("2026-05-01")), starts(term.months()));
        }

        @Test
        void ofATermThatIsShorterThanOneAreOneWindow() {
            var camp = term("2026-03-02", "2026-03-06").months().all();
            assertEquals(1, camp.size());
            assertFalse(camp.getFirst().excused());
        }
    }

    @Nested
    class TwoMonths {
        @Test
        void areAnchoredAtTheStartOfTheTerm() {
            assertEquals(
                    List.of(day("2026-02-24"), day("2026-04-24"), day("2026-06-24")),
                    starts(spring.twoMonths()));
        }

        @Test
        void mayEndWithAShortOne() {
            var last = spring.twoMonths().all().getLast();
            assertEquals(day("2026-07-03"), last.end());
            assertEquals(8, last.schoolDays());
            assertFalse(last.excused());
        }

        @Test
        void keepTheirAnchorAcrossShortMonths() {
            var starts = starts(term("2025-12-31", "2026-07-03").twoMonths());
            assertEquals(
                    List.of(
                            day("2025-12-31"),
                            day("2026-02-28"),
                            day("2026-04-30"),
                            day("2026-06-30")),
                    starts);
        }

        @Test
        void withTwoSchoolDaysLeftAreExcused() {
            var last = term("2026-03-02", "2026-07-03").twoMonths().all().getLast();
            assertEquals(day("2026-07-02"), last.start());
            assertTrue(last.excused());
        }
    }

    @Test
    void aWindowThatReachesBeyondTheAnnouncementIsProvisional() {
        var term = term("2026-09-01", "2027-01-29");
        var months = term.months().all();
        assertFalse(months.get(3).provisional());
        assertTrue(months.get(4).provisional());
    }

    @Test
    void aWindowCountsWhenActiveOnThreeOfItsSchoolDays() {
        var week = spring.weeks().windowAt(day("2026-03-09")).orElseThrow();
        assertTrue(spring.counts(week, day("2026-03-11"), null));
        assertFalse(spring.counts(week, day("2026-03-12"), null));
        assertFalse(spring.counts(week, day("2026-02-24"), day("2026-03-10")));
    }

    @Test
    void anExcusedWindowNeverCounts() {
        var goldenWeek = autumn.weeks().windowAt(day("2025-10-01")).orElseThrow();
        assertFalse(autumn.counts(goldenWeek, day("2025-09-01"), null));
    }

    @Test
    void eachCadenceHasItsWindows() {
        assertEquals(spring.weeks(), spring.windows(Cadence.WEEK));
        assertEquals(spring.months(), spring.windows(Cadence.MONTH));
        assertEquals(spring.twoMonths(), spring.windows(Cadence.TWO_MONTHS));
    }

    private static List<java.time.LocalDate> starts(Windows windows) {
        return windows.all().stream().map(Window::start).toList();
    }
}
