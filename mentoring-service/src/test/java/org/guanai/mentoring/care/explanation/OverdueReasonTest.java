package org.guanai.mentoring.care.explanation;

import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;
import org.guanai.mentoring.rhythm.sweep.DutySweep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// "Why is this overdue?"
@QuarkusTest
class OverdueReasonTest {
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
    void eachMissedWeekSaysWhatWasLacking_3_1_3i() {
        TestClock.today("2026-03-12");
        record("TALK", "2026-03-11T09:00:00+08:00", "reached", false);
        TestClock.today("2026-03-17");
        sweep.sweep();
        then(reasons())
                .ok()
                .lists("items.duty.kind", "TALK")
                .lists("items[0].windows.from", "2026-03-02", "2026-03-09")
                .lists("items[0].windows.cause", "NOTHING_RECORDED", "NOT_REACHED")
                .lists("items[0].windows[1].contacts.countsNot", "NOT_REACHED")
                .lists("items[0].windows.rested", 0, 0);
    }

    @Test
    void aVisitByPhoneIsNone_3_1_3j() {
        TestClock.today("2026-03-12");
        record("HOME_VISIT", "2026-03-11T09:00:00+08:00", "channel", "PHONE");
        TestClock.today("2026-04-02");
        sweep.sweep();
        then(reasons())
                .shows(
                        "items.find { it.duty.kind == 'HOME_VISIT' }.windows[0].cause",
                        "NOT_IN_PERSON");
    }

    @Test
    void ofADutyInPartsItNamesThoseThatNobodyDid_3_1_4f_1() {
        var surrogate = county.surrogatePair(school);
        var body = contact(surrogate, "WEEKLY_CONTACT", "2026-03-04T09:00:00+08:00");
        body.put("parts", List.of("CONTACT"));
        then(County.post(county.helper(surrogate.helper()), "/api/mentoring/contacts", body))
                .created();
        TestClock.today("2026-03-10");
        sweep.sweep();
        then(county.helper(surrogate.helper()).get(path(surrogate)))
                .lists("items.duty.kind", "WEEKLY_CONTACT")
                .shows("items[0].windows[0].cause", "PARTS_OPEN")
                .lists("items[0].windows[0].partsOpen", "TUTORING");
    }

    @Test
    void daysOfRestThatDidNotExcuseTheWeekAreSaid_3_1_1g() {
        var rest = Map.of("from", "2026-03-03", "until", "2026-03-04", "reason", "病假");
        var pauses = "/api/mentoring/pairings/" + pair.id() + "/pauses";
        then(County.post(county.principal(school), pauses, rest)).created();
        TestClock.today("2026-03-10");
        sweep.sweep();
        then(reasons()).shows("items[0].windows[0].rested", 2);
    }

    @Test
    void onlyWhoMaySeeThePairingAsks() {
        var other = county.pair(school);
        then(county.teacher(school, other.helper()).get(path(pair))).absent();
        then(county.principal(county.school()).get(path(pair))).absent();
        then(county.principal(school).get(path(pair))).ok();
    }

    @Test
    void theDueListFindsOnePairingAndOneChild() {
        var other = county.pair(school, TERM_START);
        var duties = "/api/mentoring/duties?kind=TALK&";
        then(county.principal(school).get(duties + "pairing=" + pair.id()))
                .lists("items.pairingId", pair.id());
        then(county.principal(school).get(duties + "student=" + other.child()))
                .lists("items.pairingId", other.id());
        then(county.teacher(school, pair.helper()).get(duties + "student=" + other.child()))
                .lists("items.pairingId");
    }

    private void record(String kind, String at, String field, Object value) {
        var body = contact(pair, kind, at);
        body.put(field, value);
        then(County.post(county.teacher(school, pair.helper()), "/api/mentoring/contacts", body))
                .created();
    }

    private static Map<String, Object> contact(Pair of, String kind, String at) {
        var body = new HashMap<String, Object>();
        body.put("pairingId", of.id());
        body.put("kind", kind);
        body.put("occurredAt", at);
        body.put("reached", true);
        return body;
    }

    private Response reasons() {
        return county.teacher(school, pair.helper()).get(path(pair));
    }

    private static String path(Pair of) {
        return "/api/mentoring/pairings/" + of.id() + "/overdue-reasons";
    }
}
