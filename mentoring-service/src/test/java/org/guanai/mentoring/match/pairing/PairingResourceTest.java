package org.guanai.mentoring.match.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.mentoring.County.match;
import static org.guanai.mentoring.County.post;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.PairingEnded;
import org.guanai.events.mentoring.PairingStarted;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.Tokens;
import org.guanai.mentoring.County;
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
    void aLeftBehindChildWithoutATeacherIsAGap_3_1_3f() {
        var child = county.child(school);
        county.principal(school)
                .get("/api/mentoring/gaps?school=" + county.code(school))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].studentId", equalTo(child.toString()));
        county.pairing(school, child, county.teacher(school), "TEACHER", null);
        county.principal(school).get("/api/mentoring/gaps").then().body("items", hasSize(0));
    }

    @Test
    void aPairingNamesBothAndIsTold_3_1_3a() {
        var child = county.child(school);
        var teacher = county.teacher(school);
        var answer = start(child, teacher, "TEACHER");
        answer.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("studentName", equalTo("王小明"))
                .body("helperName", equalTo("李老师"))
                .body("load.warning", equalTo(false));
        assertThat(broker.published(Topics.MENTORING_EVENTS, PairingStarted.class))
                .filteredOn(e -> e.studentId().equals(child))
                .singleElement()
                .satisfies(e -> assertThat(e.kind()).isEqualTo("TEACHER"));
        county.principal(school)
                .get(PATH + "/" + answer.path("id"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
    }

    @Test
    void aChildHasOneTeacherOnly_3_1_3f() {
        var pair = county.pair(school);
        start(pair.child(), county.teacher(school), "TEACHER")
                .then()
                .statusCode(409)
                .body("code", equalTo("mentoring.teacher-exists"));
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
        start(county.child(school), county.teacher(county.school()), "TEACHER")
                .then()
                .statusCode(404);
    }

    @Test
    void staffWhoDoNotTeachAreNoMentors() {
        start(county.child(school), county.staff(school, Roles.SAFETY_OFFICER), "TEACHER")
                .then()
                .statusCode(422)
                .body("code", equalTo("mentoring.not-a-teacher"));
    }

    @Test
    void whoHasNotArrivedIsAbsent() {
        start(UUID.randomUUID(), county.teacher(school), "TEACHER").then().statusCode(404);
        start(county.child(school), UUID.randomUUID(), "TEACHER").then().statusCode(404);
    }

    @Test
    void anUnvettedSurrogateIsRefused_3_1_4e() {
        start(county.child(school), county.helper(), "SURROGATE")
                .then()
                .statusCode(422)
                .body("code", equalTo("mentoring.helper-not-vetted"));
    }

    @Test
    void aVettedSurrogateIsNot_3_1_4e() {
        start(county.child(school), county.vettedHelper(), "SURROGATE").then().statusCode(201);
    }

    @Test
    void anotherSchoolsChildIsAbsentEverywhere() {
        var pair = county.pair(school);
        var other = county.school();
        post(
                        county.principal(other),
                        PATH,
                        match(pair.child(), county.teacher(other), "TEACHER", null))
                .then()
                .statusCode(404);
        county.principal(other).get(PATH + "/" + pair.id()).then().statusCode(404);
        post(
                        county.principal(other),
                        PATH + "/" + pair.id() + "/endings",
                        Map.of("reason", "OTHER"))
                .then()
                .statusCode(404);
        county.principal(other)
                .get(PATH + "?student=" + pair.child())
                .then()
                .body("items", hasSize(0));
        county.principal(other).get(PATH + "?school=" + county.code(school)).then().statusCode(404);
        county.principal(other)
                .get("/api/mentoring/gaps?school=" + county.code(school))
                .then()
                .statusCode(404);
    }

    @Test
    void aHandOverEndsOneAndStartsTheNext_3_1_3a() {
        var pair = county.pair(school);
        post(
                        county.principal(school),
                        PATH + "/" + pair.id() + "/endings",
                        Map.of("reason", "HAND_OVER"))
                .then()
                .statusCode(201)
                .body("active", equalTo(false));
        start(pair.child(), county.teacher(school), "TEACHER").then().statusCode(201);
        assertThat(broker.published(Topics.MENTORING_EVENTS, PairingEnded.class))
                .filteredOn(e -> e.pairingId().equals(pair.id()))
                .hasSize(1);
    }

    @Test
    void anEndedPairingEndsNoSecondTime() {
        var pair = county.pair(school);
        var ending = Map.of("reason", "NOT_NEEDED");
        post(county.principal(school), PATH + "/" + pair.id() + "/endings", ending)
                .then()
                .statusCode(201);
        post(county.principal(school), PATH + "/" + pair.id() + "/endings", ending)
                .then()
                .statusCode(409)
                .body("code", equalTo("mentoring.pairing-ended"));
    }

    @Test
    void anEndingAgainstAnOldVersionIsStale() {
        var pair = county.pair(school);
        post(
                        county.principal(school).header("If-Match", "\"7\""),
                        PATH + "/" + pair.id() + "/endings",
                        Map.of("reason", "OTHER"))
                .then()
                .statusCode(412);
        assertThat(active(pair.child())).isEqualTo(1);
    }

    @Test
    void theSameKeyWithOtherContentIsRefused() {
        var key = UUID.randomUUID().toString();
        var first = match(county.child(school), county.teacher(school), "TEACHER", null);
        var second = match(county.child(school), county.teacher(school), "TEACHER", null);
        var id = county.principal(school).header("Idempotency-Key", key);
        var principal = Tokens.of(Roles.PRINCIPAL).org(school).person(UUID.randomUUID());
        County.as(principal)
                .header("Idempotency-Key", key)
                .body(first)
                .post(PATH)
                .then()
                .statusCode(201);
        County.as(principal)
                .header("Idempotency-Key", key)
                .body(second)
                .post(PATH)
                .then()
                .statusCode(422)
                .body("code", equalTo("kit.idempotency-key-reused"));
        County.as(principal)
                .header("Idempotency-Key", key)
                .body(first)
                .post(PATH)
                .then()
                .statusCode(201);
    }

    @Test
    void aTeacherMayNotPair() {
        post(
                        county.teacher(school, UUID.randomUUID()),
                        PATH,
                        match(county.child(school), county.teacher(school), "TEACHER", null))
                .then()
                .statusCode(403);
    }

    @Test
    void aTeacherFindsOwnPairingsOnly() {
        var mine = county.pair(school);
        var other = county.pair(school);
        county.teacher(school, mine.helper())
                .get(PATH)
                .then()
                .body("items.id", equalTo(List.of(mine.id().toString())));
        county.teacher(school, mine.helper()).get(PATH + "/" + other.id()).then().statusCode(404);
    }

    @Test
    void aHelperFromOutsideSeesOnlyWhoIsTheirs() {
        var mine = county.surrogatePair(school);
        var other = county.surrogatePair(school);
        county.helper(mine.helper())
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].studentName", equalTo("王小明"));
        county.helper(mine.helper()).get(PATH + "/" + other.id()).then().statusCode(404);
    }

    @Test
    void tooManyChildrenForOneTeacherIsAWarning_3_1_3f() {
        var teacher = county.teacher(school);
        for (int i = 0; i < 10; i++) {
            county.pairing(school, county.child(school), teacher, "TEACHER", null);
        }
        start(county.child(school), teacher, "TEACHER")
                .then()
                .statusCode(201)
                .body("load.active", equalTo(11))
                .body("load.warning", equalTo(true));
    }

    @Test
    void missingFieldsAreNamed() {
        post(county.principal(school), PATH, Map.of("kind", "TEACHER"))
                .then()
                .statusCode(400)
                .body("violations.field", org.hamcrest.Matchers.hasItem("studentId"));
    }

    @Test
    void aPairingCannotBeginTomorrow() {
        post(
                        county.principal(school),
                        PATH,
                        match(
                                county.child(school),
                                county.teacher(school),
                                "TEACHER",
                                LocalDate.of(2026, 3, 5)))
                .then()
                .statusCode(422)
                .body("code", equalTo("mentoring.from-in-future"));
    }

    @Test
    void pairingsComeInPages() {
        for (int i = 0; i < 3; i++) {
            county.pair(school);
        }
        var first = county.principal(school).get(PATH + "?limit=2");
        first.then().body("items", hasSize(2));
        county.principal(school)
                .get(PATH + "?limit=2&cursor=" + first.path("next"))
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    private Response start(UUID child, UUID helper, String kind) {
        return post(county.principal(school), PATH, match(child, helper, kind, null));
    }

    private static long active(UUID child) {
        return Rows.count(
                "select count(*) from pairing where student_id = ? and ended_on is null", child);
    }
}
