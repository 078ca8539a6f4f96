package org.guanai.mentoring.rhythm.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.mentoring.rhythm.duty.DutyState.FAR;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.guanai.reference.WorkingDays;
import org.guanai.mentoring.rhythm.duty.Activity.Pause;
import org.guanai.mentoring.rhythm.duty.DutyKind.Part;
import org.guanai.mentoring.rhythm.duty.DutyState.Entry;
import org.guanai.mentoring.rhythm.window.CadenceRules;
import org.guanai.mentoring.rhythm.window.CountyCalendar;
import org.guanai.mentoring.rhythm.window.CountyCalendar.TermSpan;
import org.junit.jupiter.api.Test;

/// The cadences of the Measures on a spring term from Monday 2 March to Friday 10 July 2026, with
/// the Labour Day holiday from 1 to 5 May.
class DutyStateTest {
    private static final LocalDate TERM_START = LocalDate.of(2026, 3, 2);
    private static final CountyCalendar CALENDAR =
            CountyCalendar.of(
                    1,
                    new WorkingDays(
                            Set.copyOf(
                                    LocalDate.of(2026, 5, 1)
                                            .datesUntil(LocalDate.of(2026, 5, 6))
                                            .toList()),
                            Set.of(LocalDate.of(2026, 5, 9)),
                            LocalDate.of(2026, 12, 31)),
                    CadenceRules.DEFAULT,
                    List.of(
                            new TermSpan(
                                    "2025-2026-2",
                                    "spring",
                                    TERM_START,
                                    LocalDate.of(2026, 7, 10))));

    @Test
    void talkIsDueInEveryWeekOfTheTerm_3_1_3i() {
        var state = talk("2026-03-04");
        assertThat(state.dueFrom()).isEqualTo("2026-03-02");
        assertThat(state.dueUntil()).isEqualTo("2026-03-08");
    }

    @Test
    void aTalkMovesTheDutyToTheNextWeek_3_1_3i() {
        var state = talk("2026-03-04", "2026-03-03");
        assertThat(state.dueFrom()).isEqualTo("2026-03-09");
        assertThat(state.lastDone()).isEqualTo("2026-03-03");
    }

    @Test
    void aWeekWithTwoSchoolDaysIsExcused() {
        var short_ = calendar(Set.of(day("2026-03-09"), day("2026-03-10"), day("2026-03-11")));
        var state =
                count(
                        short_,
                        DutyKind.TALK,
                        Activity.since(TERM_START),
                        "2026-03-12",
                        at("2026-03-03"));
        assertThat(state.dueFrom()).isEqualTo("2026-03-16");
        assertThat(state.misses()).isEmpty();
    }

    @Test
    void aMakeUpWorkdayIsASchoolDay() {
        var holidays = Set.of(day("2026-03-09"), day("2026-03-10"), day("2026-03-11"));
        var saturdayAtSchool =
                CountyCalendar.of(
                        1,
                        new WorkingDays(holidays, Set.of(day("2026-03-14")), day("2026-12-31")),
                        CadenceRules.DEFAULT,
                        List.of(new TermSpan("t", "t", TERM_START, day("2026-07-10"))));
        var state =
                count(
                        saturdayAtSchool,
                        DutyKind.TALK,
                        Activity.since(TERM_START),
                        "2026-03-12",
                        at("2026-03-03"));
        assertThat(state.dueFrom()).isEqualTo("2026-03-09");
    }

    @Test
    void theShortMonthAtTheEndJoinsTheOneBefore_3_1_3j() {
        var state =
                count(
                        CALENDAR,
                        DutyKind.HOME_VISIT,
                        Activity.since(TERM_START),
                        "2026-06-03",
                        at("2026-05-20"));
        assertThat(state.dueFrom()).isEqualTo("2026-06-01");
        assertThat(state.dueUntil()).isEqualTo("2026-07-10");
    }

    @Test
    void everyTwoMonthsIsAnchoredAtTheFirstDayOfTerm_3_1_4f_3() {
        var state =
                count(CALENDAR, DutyKind.BIMONTHLY_VISIT, Activity.since(TERM_START), "2026-05-04");
        assertThat(state.dueFrom()).isEqualTo("2026-05-02");
        assertThat(state.dueUntil()).isEqualTo("2026-07-01");
        assertThat(state.missed()).containsExactly(day("2026-05-01"));
    }

    @Test
    void aPairingOfTwoSchoolDaysInAWeekOwesNothingForIt() {
        var state = count(CALENDAR, DutyKind.TALK, Activity.since(day("2026-03-05")), "2026-03-06");
        assertThat(state.dueFrom()).isEqualTo("2026-03-09");
    }

    @Test
    void aPairingOfThreeSchoolDaysDoes() {
        var state = count(CALENDAR, DutyKind.TALK, Activity.since(day("2026-03-04")), "2026-03-06");
        assertThat(state.dueFrom()).isEqualTo("2026-03-02");
    }

    @Test
    void aContactInTheHolidaysSatisfiesNothing() {
        var state = talk("2026-07-15", "2026-07-08", "2026-07-13");
        assertThat(state.lastDone()).isEqualTo("2026-07-08");
        assertThat(state.dueFrom()).isEqualTo(FAR);
    }

    @Test
    void liaisonNeedsParentsTeacherAndCustodian_3_1_4f_2() {
        var two = List.of(parts("2026-03-03", Part.PARENTS), parts("2026-03-10", Part.TEACHER));
        var state =
                count(
                        CALENDAR,
                        DutyKind.MONTHLY_LIAISON,
                        Activity.since(TERM_START),
                        "2026-03-11",
                        two);
        assertThat(state.dueFrom()).isEqualTo("2026-03-02");
        assertThat(DutyKind.partsOf(state.parts()))
                .containsExactlyInAnyOrder(Part.PARENTS, Part.TEACHER);
    }

    @Test
    void weeklyContactNeedsContactAndTutoring_3_1_4f_1() {
        var both = List.of(parts("2026-03-03", Part.CONTACT), parts("2026-03-04", Part.TUTORING));
        var state =
                count(
                        CALENDAR,
                        DutyKind.WEEKLY_CONTACT,
                        Activity.since(TERM_START),
                        "2026-03-05",
                        both);
        assertThat(state.dueFrom()).isEqualTo("2026-03-09");
    }

    @Test
    void partsOfTwoWeeksDoNotAddUp_3_1_4f_1() {
        var apart = List.of(parts("2026-03-03", Part.CONTACT), parts("2026-03-10", Part.TUTORING));
        var state =
                count(
                        CALENDAR,
                        DutyKind.WEEKLY_CONTACT,
                        Activity.since(TERM_START),
                        "2026-03-11",
                        apart);
        assertThat(state.missed()).containsExactly(day("2026-03-08"));
    }

    @Test
    void aMissedWeekIsRememberedUntilTheNextSuccess() {
        assertThat(talk("2026-03-18", "2026-03-03").missed()).containsExactly(day("2026-03-15"));
        assertThat(talk("2026-03-18", "2026-03-03", "2026-03-17").missed()).isEmpty();
    }

    @Test
    void aPauseExcusesAWindowAndDeletesNone() {
        var ill = new Pause(null, day("2026-03-10"), day("2026-03-13"));
        var state =
                count(
                        CALENDAR,
                        DutyKind.TALK,
                        new Activity(TERM_START, null, List.of(ill)),
                        "2026-03-18",
                        at("2026-03-03"));
        assertThat(state.misses()).isEmpty();
        assertThat(state.dueFrom()).isEqualTo("2026-03-16");
    }

    @Test
    void aPauseOfAnotherDutyExcusesNothing() {
        var noVisits = new Pause(DutyKind.HOME_VISIT, day("2026-03-09"), day("2026-03-15"));
        var state =
                count(
                        CALENDAR,
                        DutyKind.TALK,
                        new Activity(TERM_START, null, List.of(noVisits)),
                        "2026-03-18",
                        at("2026-03-03"));
        assertThat(state.missed()).containsExactly(day("2026-03-15"));
    }

    /// What a contact or the end of a window does step by step is what counting anew finds.
    @Test
    void movingOnEqualsCountingAnew() {
        var rhythm = Rhythm.of(CALENDAR, DutyKind.TALK, Activity.since(TERM_START));
        var state = talk("2026-03-02");
        state = state.with(new Entry(day("2026-03-05"), 0), DutyKind.TALK, rhythm);
        state = state.passed(day("2026-03-16"), rhythm);
        state = state.passed(day("2026-03-23"), rhythm);
        assertThat(state).isEqualTo(talk("2026-03-23", "2026-03-05"));
        state = state.with(new Entry(day("2026-03-24"), 0), DutyKind.TALK, rhythm);
        assertThat(state).isEqualTo(talk("2026-03-24", "2026-03-05", "2026-03-24"));
    }

    @Test
    void aSweepThatComesLateFindsEveryWindowThatPassed() {
        var rhythm = Rhythm.of(CALENDAR, DutyKind.TALK, Activity.since(TERM_START));
        var state = talk("2026-03-02").passed(day("2026-03-24"), rhythm);
        assertThat(state.missed())
                .containsExactly(day("2026-03-08"), day("2026-03-15"), day("2026-03-22"));
    }

    private static DutyState talk(String today, String... contacts) {
        return count(CALENDAR, DutyKind.TALK, Activity.since(TERM_START), today, at(contacts));
    }

    private static DutyState count(
            CountyCalendar calendar, DutyKind kind, Activity activity, String today) {
        return count(calendar, kind, activity, today, List.of());
    }

    private static DutyState count(
            CountyCalendar calendar,
            DutyKind kind,
            Activity activity,
            String today,
            List<Entry> contacts) {
        return DutyState.recounted(
                kind, Rhythm.of(calendar, kind, activity), contacts, day(today), List.of());
    }

    private static CountyCalendar calendar(Set<LocalDate> holidays) {
        return CountyCalendar.of(
                1,
                new WorkingDays(holidays, Set.of(), day("2026-12-31")),
                CadenceRules.DEFAULT,
                List.of(new TermSpan("t", "t", TERM_START, day("2026-07-10"))));
    }

    private static List<Entry> at(String... days) {
        return Arrays.stream(days).map(d -> new Entry(day(d), 0)).toList();
    }

    private static Entry parts(String day, Part part) {
        return new Entry(day(day), DutyKind.bits(Set.of(part)));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
