package org.guanai.mentoring.match.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.mentoring.County.match;
import static org.guanai.mentoring.County.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.PairingEnded;
import org.guanai.events.mentoring.PairingStarted;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.Tokens;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PairingResourceTest {
    private static final String PATH = "/api/mentoring/pairings";

    @Inject InMemoryBroker broker;
    private County county;
    private String school;

    @BeforeEach
    void inTerm() {
        county = County.inTerm(broker);
        school = county.school();
    }

    @Test
    void aPairingFollowsTheRecordThatItsChildIsPartOfAndGoesBack() {
        var school = county.school();
        var pair = county.pair(school);
        var other = county.child(school);
        county.deliver(joined(pair.child(), school, other, 2));
        assertThat(childOf(pair)).isEqualTo(other);
        county.deliver(county.child(pair.child(), school, 3));
        assertThat(childOf(pair)).isEqualTo(pair.child());
    }

    @Test
    void aLeftBehindChildWithoutATeacherIsAGap_3_1_3f() {
        var child = county.child(school);
        then(county.principal(school).get("/api/mentoring/gaps?school=" + county.code(school)))
                .ok()
                .lists("items.studentId", child);
        county.pairing(school, child, county.teacher(school), "TEACHER", null);
        then(county.principal(school).get("/api/mentoring/gaps")).lists("items");
    }

    @Test
    void aPairingNamesBothAndIsTold_3_1_3a() {
        var child = county.child(school);
        var teacher = county.teacher(school);
        var answer = start(child, teacher, "TEACHER");
        then(answer)
                .created()
                .header("ETag", "\"0\"")
                .shows("studentName", "王小明")
                .shows("helperName", "李老师")
                .shows("load.warning", false);
        assertThat(broker.published(Topics.MENTORING_EVENTS, PairingStarted.class))
                .filteredOn(e -> e.studentId().equals(child))
                .singleElement()
                .satisfies(e -> assertThat(e.kind()).isEqualTo("TEACHER"));
        then(county.principal(school).get(PATH + "/" + answer.path("id")))
                .ok()
                .header("ETag", "\"0\"");
    }

    @Test
    void aChildHasOneTeacherOnly_3_1_3f() {
        var pair = county.pair(school);
        then(start(pair.child(), county.teacher(school), "TEACHER"))
                .refused(409, "mentoring.teacher-exists");
    }

    @Test
    void alsoWhenSixteenAskAtOnce_3_1_3f() throws Exception {
        var child = county.child(school);
        var requests = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 16; i++) {
            var teacher = county.teacher(school);
            requests.add(() -> start(child, teacher, "TEACHER").statusCode());
        }
        var statuses = new ArrayList<Integer>();
        try (var clients = Executors.newFixedThreadPool(16)) {
            for (var answer : clients.invokeAll(requests)) {
                statuses.add(answer.get());
            }
        }
        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(active(child)).isEqualTo(1);
    }

    @Test
    void aTeacherOfAnotherSchoolIsAbsent() {
        then(start(county.child(school), county.teacher(county.school()), "TEACHER")).absent();
    }

    @Test
    void staffWhoDoNotTeachAreNoMentors() {
        then(start(county.child(school), county.staff(school, Roles.SAFETY_OFFICER), "TEACHER"))
                .refused(422, "mentoring.not-a-teacher");
    }

    @Test
    void whoHasNotArrivedIsAbsent() {
        then(start(UUID.randomUUID(), county.teacher(school), "TEACHER")).absent();
        then(start(county.child(school), UUID.randomUUID(), "TEACHER")).absent();
    }

    @Test
    void anUnvettedSurrogateIsRefused_3_1_4e() {
        then(start(county.child(school), county.helper(), "SURROGATE"))
                .refused(422, "mentoring.helper-not-vetted");
    }

    @Test
    void aVettedSurrogateIsNot_3_1_4e() {
        then(start(county.child(school), county.vettedHelper(), "SURROGATE")).created();
    }

    @Test
    void anotherSchoolsChildIsAbsentEverywhere() {
        var pair = county.pair(school);
        var other = county.school();
        then(post(
                        county.principal(other),
                        PATH,
                        match(pair.child(), county.teacher(other), "TEACHER", null)))
                .absent();
        then(county.principal(other).get(PATH + "/" + pair.id())).absent();
        then(post(
                        county.principal(other),
                        PATH + "/" + pair.id() + "/endings",
                        Map.of("reason", "OTHER")))
                .absent();
        then(county.principal(other).get(PATH + "?student=" + pair.child())).lists("items");
        then(county.principal(other).get(PATH + "?school=" + county.code(school))).absent();
        then(county.principal(other).get("/api/mentoring/gaps?school=" + county.code(school)))
                .absent();
    }

    @Test
    void aHandOverEndsOneAndStartsTheNext_3_1_3a() {
        var pair = county.pair(school);
        then(post(
                        county.principal(school),
                        PATH + "/" + pair.id() + "/endings",
                        Map.of("reason", "HAND_OVER")))
                .created()
                .shows("active", false);
        then(start(pair.child(), county.teacher(school), "TEACHER")).created();
        assertThat(broker.published(Topics.MENTORING_EVENTS, PairingEnded.class))
                .filteredOn(e -> e.pairingId().equals(pair.id()))
                .hasSize(1);
    }

    @Test
    void anEndedPairingEndsNoSecondTime() {
        var pair = county.pair(school);
        var ending = Map.of("reason", "NOT_NEEDED");
        then(post(county.principal(school), PATH + "/" + pair.id() + "/endings", ending)).created();
        then(post(county.principal(school), PATH + "/" + pair.id() + "/endings", ending))
                .refused(409, "mentoring.pairing-ended");
    }

    @Test
    void anEndingAgainstAnOldVersionIsStale() {
        var pair = county.pair(school);
        then(post(
                        county.principal(school).header("If-Match", "\"7\""),
                        PATH + "/" + pair.id() + "/endings",
                        Map.of("reason", "OTHER")))
                .is(412);
        assertThat(active(pair.child())).isEqualTo(1);
    }

    @Test
    void theSameKeyWithOtherContentIsRefused() {
        var key = UUID.randomUUID().toString();
        var first = match(county.child(school), county.teacher(school), "TEACHER", null);
        var second = match(county.child(school), county.teacher(school), "TEACHER", null);
        var id = county.principal(school).header("Idempotency-Key", key);
        var principal = Tokens.of(Roles.PRINCIPAL).org(school).person(UUID.randomUUID());
        then(County.as(principal).header("Idempotency-Key", key).body(first).post(PATH)).created();
        then(County.as(principal).header("Idempotency-Key", key).body(second).post(PATH))
                .refused(422, "kit.idempotency-key-reused");
        then(County.as(principal).header("Idempotency-Key", key).body(first).post(PATH)).created();
    }

    @Test
    void aTeacherMayNotPair() {
        then(post(
                        county.teacher(school, UUID.randomUUID()),
                        PATH,
                        match(county.child(school), county.teacher(school), "TEACHER", null)))
                .is(403);
    }

    @Test
    void aTeacherFindsOwnPairingsOnly() {
        var mine = county.pair(school);
        var other = county.pair(school);
        then(county.teacher(school, mine.helper()).get(PATH))
                .shows("items.id", List.of(mine.id().toString()));
        then(county.teacher(school, mine.helper()).get(PATH + "/" + other.id())).absent();
    }

    @Test
    void aHelperFromOutsideSeesOnlyWhoIsTheirs() {
        var mine = county.surrogatePair(school);
        var other = county.surrogatePair(school);
        then(county.helper(mine.helper()).get(PATH)).ok().lists("items.studentName", "王小明");
        then(county.helper(mine.helper()).get(PATH + "/" + other.id())).absent();
    }

    @Test
    void tooManyChildrenForOneTeacherIsAWarning_3_1_3f() {
        var teacher = county.teacher(school);
        for (int i = 0; i < 10; i++) {
            county.pairing(school, county.child(school), teacher, "TEACHER", null);
        }
        then(start(county.child(school), teacher, "TEACHER"))
                .created()
                .shows("load.active", 11)
                .shows("load.warning", true);
    }

    @Test
    void missingFieldsAreNamed() {
        then(post(county.principal(school), PATH, Map.of("kind", "TEACHER")))
                .invalid("studentId", "helperId");
    }

    @Test
    void aPairingCannotBeginTomorrow() {
        then(post(
                        county.principal(school),
                        PATH,
                        match(
                                county.child(school),
                                county.teacher(school),
                                "TEACHER",
                                LocalDate.of(2026, 3, 5))))
                .refused(422, "mentoring.from-in-future");
    }

    @Test
    void pairingsComeInPages() {
        for (int i = 0; i < 3; i++) {
            county.pair(school);
        }
        var first = county.principal(school).get(PATH + "?limit=2");
        then(first).lists("items.active", true, true);
        then(county.principal(school).get(PATH + "?limit=2&cursor=" + first.path("next")))
                .lists("items.active", true)
                .lacks("next");
    }

    private Response start(UUID child, UUID helper, String kind) {
        return post(county.principal(school), PATH, match(child, helper, kind, null));
    }

    private static long active(UUID child) {
        return Rows.count(
                "select count(*) from pairing where student_id = ? and ended_on is null", child);
    }

    private Object childOf(Pair pair) {
        return Rows.one(
                        "select student_id from pairing where id = ? and ended_on is null",
                        pair.id())
                .orElseThrow();
    }

    private StudentSnapshot joined(UUID child, String school, UUID into, long version) {
        var s = county.child(child, school, version, StudentSnapshot.Status.LEFT, Set.of());
        return new StudentSnapshot(
                s.id(),
                s.org(),
                s.schoolCode(),
                s.name(),
                s.sex(),
                s.classId(),
                s.className(),
                s.grade(),
                s.stage(),
                s.stageYear(),
                s.boarder(),
                s.groups(),
                s.chain(),
                s.status(),
                s.enrolledOn(),
                into,
                s.version());
    }
}
