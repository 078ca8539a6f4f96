package org.guanai.mentoring.rhythm.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.mentoring.rhythm.standing.DutyState.FAR;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.care.kind.ContactKind;
import org.guanai.mentoring.care.kind.ContactPart;
import org.guanai.mentoring.rhythm.kind.Deed;
import org.guanai.mentoring.rhythm.kind.Due;
import org.guanai.mentoring.rhythm.kind.DutyKind;
import org.guanai.mentoring.rhythm.window.Cadence;
import org.guanai.mentoring.rhythm.window.CadenceRules;
import org.guanai.mentoring.rhythm.window.WindowCalendar;
import org.guanai.reference.CountyCalendar;
import org.guanai.reference.Term;
import org.guanai.reference.WorkingDays;
import org.junit.jupiter.api.Test;

/// The cadences of the Measures on a spring term from Monday 2 March to Friday 10 July 2026, with
/// the Labour Day holiday from 1 to 5 May.
class DutyStateTest {
    private static final LocalDate TERM_START = LocalDate.of(2026, 3, 2);
    private static final LocalDate TERM_END = LocalDate.of(2026, 7, 10);
    private static final DutyKind TALK = ContactKind.TALK.duty();
    private static final DutyKind HOME_VISIT = ContactKind.HOME_VISIT.duty();
    private static final WindowCalendar CALENDAR =
            calendar(
                    Set.copyOf(day("2026-05-01").datesUntil(day("2026-05-06")).toList()),
                    Set.of(day("2026-05-09")));

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
        var shortWeek =
                calendar(Set.of(day("2026-03-09"), day("2026-03-10"), day("2026-03-11")), Set.of());
        var state =
                count(shortWeek, TALK, Activity.since(TERM_START), "2026-03-12", at("2026-03-03"));
        assertThat(state.dueFrom()).isEqualTo("2026-03-16");
        assertThat(state.misses()).isEmpty();
    }

    @Test
    void aMakeUpWorkdayIsASchoolDay() {
        var holidays = Set.of(day("2026-03-09"), day("2026-03-10"), day("2026-03-11"));
        var saturdayAtSchool = calendar(holidays, Set.of(day("2026-03-14")));
        var state =
                count(
                        saturdayAtSchool,
                        TALK,
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
                        HOME_VISIT,
                        Activity.since(TERM_START),
                        "2026-06-03",
                        at("2026-05-20"));
        assertThat(state.dueFrom()).isEqualTo("2026-06-01");
        assertThat(state.dueUntil()).isEqualTo("2026-07-10");
    }

    @Test
    void everyTwoMonthsIsAnchoredAtTheFirstDayOfTerm_3_1_4f_3() {
        var state =
                count(
                        CALENDAR,
                        ContactKind.BIMONTHLY_VISIT.duty(),
                        Activity.since(TERM_START),
                        "2026-05-04");
        assertThat(state.dueFrom()).isEqualTo("2026-05-02");
        assertThat(state.dueUntil()).isEqualTo("2026-07-01");
        assertThat(state.missed()).containsExactly(day("2026-05-01"));
    }

    @Test
    void aPairingOfTwoSchoolDaysInAWeekOwesNothingForIt() {
        var state = count(CALENDAR, TALK, Activity.since(day("2026-03-05")), "2026-03-06");
        assertThat(state.dueFrom()).isEqualTo("2026-03-09");
    }

    @Test
    void aPairingOfThreeSchoolDaysDoes() {
        var state = count(CALENDAR, TALK, Activity.since(day("2026-03-04")), "2026-03-06");
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
        var two =
                List.of(
                        parts("2026-03-03", ContactPart.PARENTS),
                        parts("2026-03-10", ContactPart.TEACHER));
        var state =
                count(
                        CALENDAR,
                        ContactKind.MONTHLY_LIAISON.duty(),
                        Activity.since(TERM_START),
                        "2026-03-11",
                        two);
        assertThat(state.dueFrom()).isEqualTo("2026-03-02");
        assertThat(state.parts()).containsExactlyInAnyOrder("PARENTS", "TEACHER");
    }

    @Test
    void weeklyContactNeedsContactAndTutoring_3_1_4f_1() {
        var both =
                List.of(
                        parts("2026-03-03", ContactPart.CONTACT),
                        parts("2026-03-04", ContactPart.TUTORING));
        var state =
                count(
                        CALENDAR,
                        ContactKind.WEEKLY_CONTACT.duty(),
                        Activity.since(TERM_START),
                        "2026-03-05",
                        both);
        assertThat(state.dueFrom()).isEqualTo("2026-03-09");
    }

    @Test
    void partsOfTwoWeeksDoNotAddUp_3_1_4f_1() {
        var apart =
                List.of(
                        parts("2026-03-03", ContactPart.CONTACT),
                        parts("2026-03-10", ContactPart.TUTORING));
        var state =
                count(
                        CALENDAR,
                        ContactKind.WEEKLY_CONTACT.duty(),
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
        var ill = new Excuse(null, day("2026-03-10"), day("2026-03-13"));
        var state =
                count(
                        CALENDAR,
                        TALK,
                        new Activity(TERM_START, List.of(ill)),
                        "2026-03-18",
                        at("2026-03-03"));
        assertThat(state.misses()).isEmpty();
        assertThat(state.dueFrom()).isEqualTo("2026-03-16");
    }

    @Test
    void anExcuseIsOfOneDutyOrOfAll() {
        var noVisits = new Excuse("HOME_VISIT", day("2026-03-09"), day("2026-03-15"));
        assertThat(noVisits.isOf("TALK")).isFalse();
        assertThat(noVisits.isOf("HOME_VISIT")).isTrue();
        assertThat(new Excuse(null, TERM_START, TERM_END).isOf("TALK")).isTrue();
    }

    /// What a contact or the end of a window does step by step is what counting anew finds.
    @Test
    void movingOnEqualsCountingAnew() {
        var rhythm = Cycle.of(CALENDAR, Cadence.WEEK, Activity.since(TERM_START));
        var state = talk("2026-03-02");
        state = state.with(at("2026-03-05").getFirst(), TALK, rhythm);
        state = state.passed(day("2026-03-16"), rhythm);
        state = state.passed(day("2026-03-23"), rhythm);
        assertThat(state).isEqualTo(talk("2026-03-23", "2026-03-05"));
        state = state.with(at("2026-03-24").getFirst(), TALK, rhythm);
        assertThat(state).isEqualTo(talk("2026-03-24", "2026-03-05", "2026-03-24"));
    }

    @Test
    void aSweepThatComesLateFindsEveryWindowThatPassed() {
        var rhythm = Cycle.of(CALENDAR, Cadence.WEEK, Activity.since(TERM_START));
        var state = talk("2026-03-02").passed(day("2026-03-24"), rhythm);
        assertThat(state.missed())
                .containsExactly(day("2026-03-08"), day("2026-03-15"), day("2026-03-22"));
    }

    private static DutyState talk(String today, String... contacts) {
        return count(CALENDAR, TALK, Activity.since(TERM_START), today, at(contacts));
    }

    private static DutyState count(
            WindowCalendar calendar, DutyKind kind, Activity activity, String today) {
        return count(calendar, kind, activity, today, List.of());
    }

    private static DutyState count(
            WindowCalendar calendar,
            DutyKind kind,
            Activity activity,
            String today,
            List<Deed> deeds) {
        return DutyState.recounted(
                kind, Cycle.of(calendar, cadence(kind), activity), deeds, day(today), List.of());
    }

    private static WindowCalendar calendar(Set<LocalDate> holidays, Set<LocalDate> workdays) {
        var days = new WorkingDays(holidays, workdays, day("2026-12-31"));
        var term = new Term("2025-2026-2", "spring", TERM_START, TERM_END);
        return WindowCalendar.of(
                new CountyCalendar(new OrgPath("330127"), List.of(term), days, days, 1),
                new CadenceRules(3, 10));
    }

    private static List<Deed> at(String... days) {
        return Arrays.stream(days).map(DutyStateTest::deed).toList();
    }

    private static Cadence cadence(DutyKind kind) {
        return ((Due.Every) kind.due()).cadence();
    }

    private static Deed deed(String day) {
        return new Deed.Contact(day(day), List.of(), true);
    }

    private static Deed parts(String day, ContactPart part) {
        return new Deed.Contact(day(day), List.of(part.name()), true);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
