package org.guanai.mentoring.rhythm.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.mentoring.County.post;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.DutyOverdue;
import org.guanai.events.mentoring.DutyOverdue.Level;
import org.guanai.kit.testing.Answer;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DutySweepTest {
    @Inject InMemoryBroker broker;
    @Inject DutySweep sweep;
    private County county;
    private String school;
    private Pair pair;

    @BeforeEach
    void pairedOnTheFirstDayOfTerm() {
        county = County.inTerm(broker);
        school = county.school();
        TestClock.today("2026-03-02");
        pair = county.pair(school);
    }

    @Test
    void anOverdueTalkRemindsHelperThenPrincipalThenCountyOnceEach() {
        sweepOn("2026-03-08");
        assertThat(reminders()).isEmpty();
        sweepOn("2026-03-09");
        sweepOn("2026-03-11");
        assertThat(reminders()).containsExactly(Level.HELPER);
        sweepOn("2026-03-12");
        sweepOn("2026-03-13");
        assertThat(reminders()).containsExactly(Level.HELPER, Level.PRINCIPAL);
        sweepOn("2026-03-14");
        sweepOn("2026-03-15");
        assertThat(reminders()).containsExactly(Level.HELPER, Level.PRINCIPAL, Level.COUNTY);
    }

    @Test
    void remindersGoOutWhenSchoolsWorkAndNotAtMidnight() {
        TestClock.at("2026-03-09", "00:05");
        sweep.sweep();
        assertThat(reminders()).isEmpty();
        mine("OVERDUE").lists("items.kind", "TALK");
        TestClock.at("2026-03-09", "07:59");
        sweep.sweep();
        assertThat(reminders()).isEmpty();
        TestClock.at("2026-03-09", "08:00");
        sweep.sweep();
        assertThat(reminders()).containsExactly(Level.HELPER);
    }

    @Test
    void onceMadeGoodTheNextMissBeginsWithTheHelperAgain() {
        sweepOn("2026-03-09");
        talkOn("2026-03-09");
        sweepOn("2026-03-16");
        assertThat(reminders()).containsExactly(Level.HELPER);
        sweepOn("2026-03-23");
        assertThat(reminders()).containsExactly(Level.HELPER, Level.HELPER);
    }

    @Test
    void everyMissedWindowIsToldByItself() {
        sweepOn("2026-03-09");
        sweepOn("2026-03-16");
        assertThat(events())
                .filteredOn(e -> e.remind() == Level.HELPER)
                .extracting(DutyOverdue::dueOn)
                .containsExactly(LocalDate.of(2026, 3, 8), LocalDate.of(2026, 3, 15));
    }

    @Test
    void theListShowsWhatIsOverdueAndWhatIsDue() {
        mine("DUE").lists("items.kind", "TALK", "HOME_VISIT");
        mine("OVERDUE").lists("items");
        sweepOn("2026-03-10");
        mine("OVERDUE")
                .lists("items.state", "OVERDUE")
                .lists("items[0].missed.from", "2026-03-02")
                .lists("items[0].missed.until", "2026-03-08")
                .shows("items[0].dueUntil", "2026-03-15")
                .shows("items[0].studentName", "王小明");
    }

    @Test
    void aPassedWindowIsOverdueAlsoBeforeTheSweep() {
        TestClock.today("2026-03-10");
        mine("OVERDUE").lists("items.kind", "TALK");
    }

    @Test
    void theListComesInPages() {
        var helper = "/api/mentoring/duties?helper=me&limit=1";
        var first =
                then(county.teacher(school, pair.helper()).get(helper))
                        .lists("items.kind", "TALK")
                        .<String>at("next");
        then(county.teacher(school, pair.helper())
                        .get("/api/mentoring/duties?helper=me&limit=1&cursor=" + first))
                .lists("items.kind", "HOME_VISIT");
    }

    @Test
    void aPrincipalSeesTheSchoolAndNobodyAnother() {
        then(county.principal(school).get("/api/mentoring/duties?school=" + county.code(school)))
                .lists("items.helperName", "李老师", "李老师");
        then(county.principal(county.school())
                        .get("/api/mentoring/duties?school=" + county.code(school)))
                .absent();
        then(county.teacher(school, UUID.randomUUID())
                        .get("/api/mentoring/duties?helper=" + pair.helper()))
                .absent();
        then(county.principal(school).get("/api/mentoring/duties"))
                .lists("items.kind", "TALK", "HOME_VISIT");
    }

    @Test
    void anEndedPairingOwesNothing() {
        then(post(
                        county.principal(school),
                        "/api/mentoring/pairings/" + pair.id() + "/endings",
                        Map.of("reason", "NOT_NEEDED")))
                .created();
        sweepOn("2026-03-20");
        assertThat(reminders()).isEmpty();
        mine("OVERDUE").lists("items");
    }

    @Test
    void aPauseExcusesWhatWasMissed() {
        sweepOn("2026-03-09");
        then(post(
                        county.principal(school),
                        "/api/mentoring/pairings/" + pair.id() + "/pauses",
                        Map.of("from", "2026-03-02", "until", "2026-03-08", "reason", "住院")))
                .created();
        mine("OVERDUE").lists("items");
        sweepOn("2026-03-12");
        assertThat(reminders()).containsExactly(Level.HELPER);
    }

    @Test
    void newHolidaysMoveTheDutiesOfTheWholeCounty() {
        county.calendar(
                2,
                Set.copyOf(LocalDate.of(2026, 3, 2).datesUntil(LocalDate.of(2026, 3, 6)).toList()),
                Set.of());
        sweepOn("2026-03-04");
        mine(null).shows("items[0].dueFrom", "2026-03-09");
        assertThat(Rows.count("select count(*) from recount where county = ?", county.path()))
                .isZero();
    }

    @Test
    void anOlderCalendarChangesNothing() {
        county.calendar(1, Set.of(LocalDate.of(2026, 3, 3)), Set.of());
        assertThat(
                        Rows.one(
                                "select jsonb_array_length(body->'holidays') from county_calendar where org = ?",
                                county.path()))
                .contains(0);
    }

    @Test
    void whatIsEnteredLateIsLeftInPeaceAtFirst() {
        TestClock.at("2026-03-12", "10:00");
        var late = county.pair(school, LocalDate.of(2026, 3, 2));
        sweep.sweep();
        assertThat(eventsOf(late)).isEmpty();
        TestClock.at("2026-03-12", "10:01");
        sweep.sweep();
        assertThat(eventsOf(late))
                .extracting(DutyOverdue::remind)
                .containsExactly(Level.HELPER, Level.PRINCIPAL);
    }

    @Test
    void countingAnewFindsWhatTheRowsSay() {
        talkOn("2026-03-04");
        sweepOn("2026-03-17");
        var before = row();
        Rows.change(
                "update duty set due_from = '2026-01-01', due_until = '2026-01-07', last_done = null, done_until = null where subject_id = ?",
                pair.id());
        Rows.change("insert into recount (county) values (?)", county.path());
        sweepOn("2026-03-17");
        assertThat(row()).isEqualTo(before);
    }

    private Object row() {
        return Rows.one(
                        """
                        select string_agg(concat_ws(' ', kind, due_from, due_until, missed, told, last_done, done_until,
                            next_step), '; ' order by kind) from duty where subject_id = ?\
                        """,
                        pair.id())
                .orElseThrow();
    }

    private void sweepOn(String day) {
        TestClock.today(day);
        sweep.sweep();
    }

    private void talkOn(String day) {
        TestClock.today(day);
        var body =
                Map.of(
                        "pairingId",
                        pair.id(),
                        "kind",
                        "TALK",
                        "occurredAt",
                        day + "T09:00:00+08:00",
                        "reached",
                        true);
        then(post(county.teacher(school, pair.helper()), "/api/mentoring/contacts", body))
                .created();
    }

    private Answer mine(String state) {
        var filter = state == null ? "" : "&state=" + state;
        return then(county.teacher(school, pair.helper())
                        .get("/api/mentoring/duties?helper=me" + filter))
                .ok();
    }

    private List<Level> reminders() {
        return events().stream().map(DutyOverdue::remind).toList();
    }

    private List<DutyOverdue> events() {
        return eventsOf(pair);
    }

    private List<DutyOverdue> eventsOf(Pair one) {
        return broker.published(Topics.MENTORING_EVENTS, DutyOverdue.class).stream()
                .filter(e -> e.pairingId().equals(one.id()) && e.dutyKind().equals("TALK"))
                .toList();
    }
}
