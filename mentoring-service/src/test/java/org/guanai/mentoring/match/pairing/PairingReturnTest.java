package org.guanai.mentoring.match.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.mentoring.County.match;
import static org.guanai.mentoring.County.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.PairingReinstated;
import org.guanai.events.mentoring.PairingSnapshot;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentReinstated;
import org.guanai.events.registry.StudentSnapshot.Status;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.TestClock;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A pairing that ended by mistake comes back, and the same two are never counted twice.
@QuarkusTest
class PairingReturnTest {
    private static final String PATH = "/api/mentoring/pairings";
    private static final LocalDate TERM_START = LocalDate.of(2026, 3, 2);

    @Inject InMemoryBroker broker;
    private County county;
    private String school;
    private Pair pair;

    @BeforeEach
    void aPairingWithATalk() {
        county = County.inTerm(broker);
        school = county.school();
        pair = county.pair(school, TERM_START);
        talk("2026-03-04T09:00:00+08:00");
        TestClock.today("2026-03-10");
    }

    @Test
    void itIsAsIfItHadNeverEnded_3_1_3a() {
        end(pair, "NOT_NEEDED");
        then(reinstate(pair, false)).created().shows("active", true).lacks("until", "reason");
        then(talks()).lists("items.lastDone", "2026-03-04").lists("items.state", "DUE");
        assertThat(broker.published(Topics.MENTORING_EVENTS, PairingReinstated.class))
                .filteredOn(e -> e.pairingId().equals(pair.id()))
                .hasSize(1);
        assertThat(broker.published(Topics.PAIRINGS, PairingSnapshot.class))
                .filteredOn(p -> p.id().equals(pair.id()))
                .extracting(PairingSnapshot::active)
                .containsExactly(true, false, true);
    }

    @Test
    void theDaysBetweenAreOwedOrRest() {
        end(pair, "NOT_NEEDED");
        TestClock.today("2026-03-25");
        then(reinstate(pair, true)).created();
        then(talks()).lists("items[0].missed");
        then(windows()).lists("items.state", "DONE");
        end(pair, "NOT_NEEDED");
        var owed = county.pair(school, TERM_START);
        end(owed, "NOT_NEEDED", "2026-03-11");
        then(reinstate(owed, false)).created();
        then(county.teacher(school, owed.helper()).get("/api/mentoring/duties?kind=TALK"))
                .lists("items[0].missed.until", "2026-03-08", "2026-03-15", "2026-03-22");
    }

    @Test
    void notOnceTheChildHasAnotherTeacher_3_1_3f() {
        end(pair, "HAND_OVER");
        county.pairing(school, pair.child(), county.teacher(school), "TEACHER", null);
        then(reinstate(pair, false)).refused(409, "mentoring.teacher-exists");
    }

    @Test
    void notAfterTwoMonthsNorWhileItIsActive() {
        then(reinstate(pair, false)).refused(409, "mentoring.pairing-active");
        end(pair, "NOT_NEEDED");
        TestClock.today("2026-05-13");
        then(reinstate(pair, false)).refused(409, "mentoring.pairing-ended-long-ago");
    }

    @Test
    void notForAHelperWhoMayNotAnyMore_3_1_3f() {
        end(pair, "NOT_NEEDED");
        county.deliver(county.staff(pair.helper(), school, Roles.TEACHER, false, 2));
        then(reinstate(pair, false)).refused(422, "mentoring.not-a-teacher");
    }

    @Test
    void anotherSchoolsIsAbsent() {
        end(pair, "NOT_NEEDED");
        var body = Map.of("reason", "误操作", "excused", false);
        var path = PATH + "/" + pair.id() + "/reinstatements";
        then(post(county.principal(county.school()), path, body)).absent();
        then(post(county.teacher(school, pair.helper()), path, body)).is(403);
    }

    @Test
    void theSameTwoGoOnAndNeverOverlap() {
        end(pair, "NOT_NEEDED");
        then(again(TERM_START)).refused(409, "mentoring.pairing-comes-back");
        then(again(null)).refused(409, "mentoring.pairing-comes-back");
        TestClock.today("2026-05-20");
        then(again(LocalDate.of(2026, 5, 1))).refused(422, "mentoring.pairing-overlaps", "from");
        then(again(LocalDate.of(2026, 5, 13))).created();
    }

    @Test
    void aPairingBeginsAtMostATermAgo() {
        var child = county.child(school);
        var body = match(child, pair.helper(), "TEACHER", LocalDate.of(2025, 8, 21));
        then(post(county.principal(school), PATH, body))
                .refused(422, "mentoring.from-too-early", "from");
    }

    @Test
    void aChildThatHadNeverLeftGetsItsHelpersBack() {
        left(2);
        then(county.principal(school).get(PATH + "/" + pair.id())).shows("reason", "STUDENT_LEFT");
        TestClock.today("2026-03-17");
        back(3);
        then(county.principal(school).get(PATH + "/" + pair.id())).shows("active", true);
        then(talks()).lists("items.lastDone", "2026-03-04").lists("items[0].missed");
        then(windows()).lists("items.state", "DONE");
        then(county.principal(school).get(PATH + "/" + pair.id() + "/pauses"))
                .lists("items.from", "2026-03-11")
                .lists("items.until", "2026-03-16");
    }

    @Test
    void butNotWhereAnotherLooksAfterItSince() {
        left(2);
        county.deliver(
                county.child(
                        pair.child(),
                        school,
                        3,
                        Status.ENROLLED,
                        Set.of(SpecialGroup.LEFT_BEHIND)));
        county.pairing(school, pair.child(), county.teacher(school), "TEACHER", null);
        reinstated();
        then(county.principal(school).get(PATH + "/" + pair.id())).shows("active", false);
    }

    private void left(long version) {
        county.deliver(
                county.child(
                        pair.child(),
                        school,
                        version,
                        Status.LEFT,
                        Set.of(SpecialGroup.LEFT_BEHIND)));
    }

    private void back(long version) {
        county.deliver(
                county.child(
                        pair.child(),
                        school,
                        version,
                        Status.ENROLLED,
                        Set.of(SpecialGroup.LEFT_BEHIND)));
        reinstated();
    }

    private void reinstated() {
        broker.deliver(
                Topics.REGISTRY_EVENTS,
                pair.child(),
                new StudentReinstated(
                        pair.child(),
                        school,
                        LocalDate.of(2026, 3, 10),
                        LocalDate.of(2026, 3, 17)));
    }

    private void end(Pair of, String reason) {
        end(of, reason, null);
    }

    private void end(Pair of, String reason, String until) {
        var path = PATH + "/" + of.id() + "/endings";
        var body =
                until == null ? Map.of("reason", reason) : Map.of("reason", reason, "until", until);
        then(post(county.principal(school), path, body)).created();
    }

    private Response reinstate(Pair of, boolean excused) {
        var path = PATH + "/" + of.id() + "/reinstatements";
        var body = Map.of("reason", "误操作", "excused", excused);
        return post(county.principal(school), path, body);
    }

    private Response again(LocalDate from) {
        var body = match(pair.child(), pair.helper(), "TEACHER", from);
        return post(county.principal(school), PATH, body);
    }

    private void talk(String at) {
        var body =
                Map.of("pairingId", pair.id(), "kind", "TALK", "occurredAt", at, "reached", true);
        then(post(county.teacher(school, pair.helper()), "/api/mentoring/contacts", body))
                .created();
    }

    private Response talks() {
        return county.teacher(school, pair.helper()).get("/api/mentoring/duties?kind=TALK");
    }

    private Response windows() {
        return county.principal(school).get("/api/mentoring/windows?kind=TALK");
    }
}
