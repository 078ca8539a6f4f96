package org.guanai.mentoring.rhythm.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.guanai.mentoring.rhythm.window.Holidays.day;
import static org.guanai.mentoring.rhythm.window.Holidays.term;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TermCalendarTest {
    private final TermCalendar autumn = term("2025-09-01", "2026-01-30");
    private final TermCalendar spring = term("2026-02-24", "2026-07-03");

    @Test
    void schoolDaysAreWorkingDaysInTheTerm() {
        assertThat(spring.isSchoolDay(day("2026-02-28"))).isTrue();
        assertThat(spring.isSchoolDay(day("2026-02-14"))).isFalse();
        assertThat(spring.isSchoolDay(day("2026-05-01"))).isFalse();
    }

    @Test
    void schoolDaysOfAStretchStopAtTheEndsOfTheTerm() {
        assertThat(spring.schoolDays(day("2026-02-01"), day("2026-02-28"))).isEqualTo(5);
        assertThat(spring.schoolDays(day("2026-07-01"), day("2026-12-31"))).isEqualTo(3);
        assertThat(spring.schoolDays(day("2026-08-01"), day("2026-08-31"))).isZero();
    }

    @Test
    void aTermDoesNotEndBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> term("2026-07-03", "2026-02-24"));
    }

    @Nested
    class Weeks {
        @Test
        void runFromMondayToSunday() {
            var second = autumn.weeks().all().get(1);
            assertThat(second.start()).isEqualTo(day("2025-09-08"));
            assertThat(second.end()).isEqualTo(day("2025-09-14"));
            assertThat(second.schoolDays()).isEqualTo(5);
        }

        @Test
        void neverReachBeyondTheTerm() {
            var weeks = spring.weeks().all();
            assertThat(weeks.getFirst().start()).isEqualTo(day("2026-02-24"));
            assertThat(weeks.getFirst().end()).isEqualTo(day("2026-03-01"));
            assertThat(weeks.getLast().end()).isEqualTo(day("2026-07-03"));
        }

        @Test
        void coverTheTermWithoutGaps() {
            var weeks = autumn.weeks().all();
            for (int i = 1; i < weeks.size(); i++) {
                assertThat(weeks.get(i).start()).isEqualTo(weeks.get(i - 1).end().plusDays(1));
                assertThat(weeks.get(i).index()).isEqualTo(i + 1);
            }
            assertThat(weeks.size()).isEqualTo(22);
        }

        @Test
        void withFewerThanThreeSchoolDaysAreExcused() {
            var goldenWeek = autumn.weeks().windowAt(day("2025-10-01")).orElseThrow();
            assertThat(goldenWeek.schoolDays()).isEqualTo(2);
            assertThat(goldenWeek.excused()).isTrue();
        }

        @Test
        void withAMakeUpSaturdayCountWhenThatGivesThreeSchoolDays() {
            var after = autumn.weeks().windowAt(day("2025-10-08")).orElseThrow();
            assertThat(after.schoolDays()).isEqualTo(3);
            assertThat(after.excused()).isFalse();
        }

        @Test
        void outsideTheTermThereAreNone() {
            assertThat(spring.weeks().windowAt(day("2026-07-04"))).isEmpty();
            assertThat(spring.weeks().windowAt(day("2026-02-23"))).isEmpty();
        }
    }

    @Nested
    class Months {
        @Test
        void areCalendarMonths() {
            var october = autumn.months().windowAt(day("2025-10-15")).orElseThrow();
            assertThat(october.start()).isEqualTo(day("2025-10-01"));
            assertThat(october.end()).isEqualTo(day("2025-10-31"));
            assertThat(autumn.months().all().size()).isEqualTo(5);
        }

        @Test
        void withFewerThanTenSchoolDaysMergeIntoTheNext() {
            var first = spring.months().all().getFirst();
            assertThat(first.start()).isEqualTo(day("2026-02-24"));
            assertThat(first.end()).isEqualTo(day("2026-03-31"));
        }

        @Test
        void mergeIntoTheOneBeforeAtTheEndOfTheTerm() {
            var last = spring.months().all().getLast();
            assertThat(last.start()).isEqualTo(day("2026-06-01"));
            assertThat(last.end()).isEqualTo(day("2026-07-03"));
            assertThat(spring.months().all().size()).isEqualTo(4);
        }

        @Test
        void withTenSchoolDaysStandAlone() {
            var starts = starts(term("2026-03-18", "2026-04-30").months());
            assertThat(starts).containsExactly(day("2026-03-18"), day("2026-04-01"));
        }

        @Test
        void withNineSchoolDaysDoNot() {
            assertThat(starts(term("2026-03-19", "2026-04-30").months()))
                    .containsExactly(day("2026-03-19"));
        }

        @Test
        void mergeOnUntilThereAreEnoughSchoolDays() {
            var loose = new CadenceRules(3, 25);
            var term =
                    new TermCalendar(
                            day("2026-03-02"), day("2026-06-30"), Holidays.announced(), loose);
            assertThat(starts(term.months())).containsExactly(day("2026-03-02"), day("2026-05-01"));
        }

        @Test
        void ofATermThatIsShorterThanOneAreOneWindow() {
            var camp = term("2026-03-02", "2026-03-06").months().all();
            assertThat(camp.size()).isEqualTo(1);
            assertThat(camp.getFirst().excused()).isFalse();
        }
    }

    @Nested
    class TwoMonths {
        @Test
        void areAnchoredAtTheStartOfTheTerm() {
            assertThat(starts(spring.twoMonths()))
                    .containsExactly(day("2026-02-24"), day("2026-04-24"), day("2026-06-24"));
        }

        @Test
        void mayEndWithAShortOne() {
            var last = spring.twoMonths().all().getLast();
            assertThat(last.end()).isEqualTo(day("2026-07-03"));
            assertThat(last.schoolDays()).isEqualTo(8);
            assertThat(last.excused()).isFalse();
        }

        @Test
        void keepTheirAnchorAcrossShortMonths() {
            var starts = starts(term("2025-12-31", "2026-07-03").twoMonths());
            assertThat(starts)
                    .containsExactly(
                            day("2025-12-31"),
                            day("2026-02-28"),
                            day("2026-04-30"),
                            day("2026-06-30"));
        }

        @Test
        void withTwoSchoolDaysLeftAreExcused() {
            var last = term("2026-03-02", "2026-07-03").twoMonths().all().getLast();
            assertThat(last.start()).isEqualTo(day("2026-07-02"));
            assertThat(last.excused()).isTrue();
        }
    }

    @Test
    void aWindowThatReachesBeyondTheAnnouncementIsProvisional() {
        var term = term("2026-09-01", "2027-01-29");
        var months = term.months().all();
        assertThat(months.get(3).provisional()).isFalse();
        assertThat(months.get(4).provisional()).isTrue();
    }

    @Test
    void eachCadenceHasItsWindows() {
        assertThat(spring.windows(Cadence.WEEK)).isEqualTo(spring.weeks());
        assertThat(spring.windows(Cadence.MONTH)).isEqualTo(spring.months());
        assertThat(spring.windows(Cadence.TWO_MONTHS)).isEqualTo(spring.twoMonths());
    }

    private static List<LocalDate> starts(Windows windows) {
        return windows.all().stream().map(Window::start).toList();
    }
}
