package org.guanai.mentoring.rhythm.denser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.DenserRhythmEnded;
import org.guanai.events.mentoring.DenserRhythmFixed;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;
import org.guanai.mentoring.rhythm.sweep.DutySweep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A school asks for more than the Measures demand, never for less.
@QuarkusTest
class DenserRhythmTest {
    private static final String PATH = "/api/mentoring/denser-rhythms";
    private static final LocalDate TERM_START = LocalDate.of(2026, 3, 2);

    @Inject InMemoryBroker broker;
    @Inject DutySweep sweep;
    private County county;
    private String school;
    private Pair pair;

    @BeforeEach
    void inTerm() {
        county = County.inTerm(broker);
        school = county.school();
        pair = county.pair(school, TERM_START);
    }

    @Test
    void aVisitIsDueEachWeekWhereTheSchoolSaysSo_3_1_3j() {
        then(fix(county.school(), weekly())).created();
        then(visits()).lists("items.dueUntil", "2026-03-31");
        then(fix(school, weekly())).created().shows("cadence", "WEEK");
        then(visits()).lists("items.dueFrom", "2026-03-09").lists("items.dueUntil", "2026-03-15");
        var other = county.pair(school, TERM_START);
        then(visits(other)).lists("items.dueUntil", "2026-03-15");
    }

    @Test
    void aVisitMakesItsWeekDoneAndAMissedWeekIsOverdue_3_1_3j() {
        then(fix(school, weekly())).created();
        TestClock.today("2026-03-10");
        var visit =
                Map.of(
                        "pairingId",
                        pair.id(),
                        "kind",
                        "HOME_VISIT",
                        "occurredAt",
                        "2026-03-10T00:00:00+08:00",
                        "reached",
                        true);
        then(County.post(mentor(), "/api/mentoring/contacts", visit))
                .created()
                .shows("duty.dueUntil", "2026-03-22");
        TestClock.today("2026-03-24");
        sweep.sweep();
        then(visits())
                .lists("items.state", "OVERDUE")
                .lists("items[0].missed.until", "2026-03-22")
                .lists("items[0].missed.from", "2026-03-16");
    }

    @Test
    void onlyBoardersAndAChildThatBoardsFromNowOn_3_1_3j() {
        var boarders = weekly();
        boarders.put("boarders", true);
        then(fix(school, boarders)).created();
        then(visits()).lists("items.dueUntil", "2026-03-31");
        county.deliver(boarding(pair.child(), true, 2));
        then(visits()).lists("items.dueUntil", "2026-03-15");
        county.deliver(boarding(pair.child(), false, 3));
        then(visits()).lists("items.dueUntil", "2026-03-31");
    }

    @Test
    void whatTheMeasuresFixIsTheLeast_3_1_3i() {
        var talk = weekly();
        talk.put("kind", "TALK");
        then(fix(school, talk)).refused(422, "mentoring.rhythm-not-denser", "cadence");
        var rarer = weekly();
        rarer.put("cadence", "TWO_MONTHS");
        then(fix(school, rarer)).refused(422, "mentoring.rhythm-not-denser", "cadence");
        var past = weekly();
        past.put("from", "2026-03-03");
        then(fix(school, past)).refused(422, "mentoring.rhythm-in-past", "from");
        var unknown = weekly();
        unknown.put("kind", "DANCE");
        then(fix(school, unknown)).refused(400, "mentoring.duty-unknown", "kind");
    }

    @Test
    void itEndsAndTheMonthIsOwedAgain() {
        var id = then(fix(school, weekly())).created().id();
        then(fix(school, weekly())).refused(409, "mentoring.rhythm-fixed-already");
        var ending = Map.of("until", "2026-03-03", "reason", "人手不足");
        var endings = PATH + "/" + id + "/endings";
        then(County.post(county.principal(county.school()), endings, ending)).absent();
        then(County.post(county.principal(school), endings, ending)).created();
        then(visits()).lists("items.dueUntil", "2026-03-31");
        then(county.principal(school).get(PATH)).lists("items.endedWhy", "人手不足");
        assertThat(broker.published(Topics.MENTORING_EVENTS, DenserRhythmFixed.class))
                .filteredOn(e -> e.rhythmId().equals(id))
                .hasSize(1);
        assertThat(broker.published(Topics.MENTORING_EVENTS, DenserRhythmEnded.class))
                .filteredOn(e -> e.rhythmId().equals(id))
                .hasSize(1);
    }

    @Test
    void theCountyFixesItForASchoolOfItsOwn() {
        var order = weekly();
        order.put("school", county.code(school));
        then(County.post(county.officer(), PATH, order)).created().shows("org", school);
        order.remove("school");
        then(County.post(county.officer(), PATH, order))
                .refused(400, "mentoring.school-missing", "school");
        then(County.post(mentor(), PATH, order)).is(403);
    }

    private static Map<String, Object> weekly() {
        var order = new HashMap<String, Object>();
        order.put("kind", "HOME_VISIT");
        order.put("cadence", "WEEK");
        order.put("from", "2026-03-09");
        order.put("basis", "校务会纪要〔2026〕2号");
        return order;
    }

    private StudentSnapshot boarding(UUID child, boolean boards, long version) {
        var known =
                county.child(
                        child,
                        school,
                        version,
                        StudentSnapshot.Status.ENROLLED,
                        Set.of(SpecialGroup.LEFT_BEHIND));
        return new StudentSnapshot(
                child,
                school,
                known.schoolCode(),
                known.name(),
                known.sex(),
                known.classId(),
                known.className(),
                known.grade(),
                known.stage(),
                known.stageYear(),
                boards,
                known.groups(),
                List.of(),
                known.status(),
                null,
                null,
                version);
    }

    private Response fix(String at, Map<String, Object> order) {
        return County.post(county.principal(at), PATH, order);
    }

    private Response visits() {
        return visits(pair);
    }

    private Response visits(Pair of) {
        return county.teacher(school, of.helper()).get("/api/mentoring/duties?kind=HOME_VISIT");
    }

    private RequestSpecification mentor() {
        return county.teacher(school, pair.helper());
    }
}
