package org.guanai.safety.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.safety.County.INCIDENTS;
import static org.guanai.safety.County.broker;
import static org.guanai.safety.County.principal;
import static org.guanai.safety.County.report;
import static org.guanai.safety.County.reported;
import static org.guanai.safety.County.reporting;
import static org.guanai.safety.County.student;
import static org.guanai.safety.County.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.safety.IncidentReported;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.testing.Rows;
import org.guanai.safety.County;
import org.junit.jupiter.api.Test;

/// 3.1.5e: any member of staff reports an incident.
@QuarkusTest
class ReportingTest {
    private final County county = County.fresh();
    private final UUID father = UUID.randomUUID();

    @Test
    void anIncidentIsReportedWithAnEventForEachStudent() {
        var one = student(county.east, father);
        var two = student(county.east, father, UUID.randomUUID());
        var incident =
                reported(
                        county.east, with(report(one, two), "suspectGuardianIds", List.of(father)));

        var announced =
                broker().published(Topics.SAFETY_EVENTS, IncidentReported.class).stream()
                        .filter(e -> e.incidentId().equals(incident))
                        .toList();
        assertThat(announced).extracting(IncidentReported::students).containsExactly(2);
        var involved =
                broker().published(Topics.SAFETY_EVENTS, StudentInvolved.class).stream()
                        .filter(e -> e.incidentId().equals(incident))
                        .toList();
        assertThat(involved)
                .extracting(StudentInvolved::studentId)
                .containsExactly(one.id(), two.id());
        assertThat(involved)
                .allSatisfy(e -> assertThat(e.untoldGuardianIds()).containsExactly(father));
    }

    @Test
    void theWordsAreSealedInTheDatabaseAndReadByTheSchool() {
        var incident = reported(county.east, report(student(county.east, father)));

        principal(county.east)
                .get(INCIDENTS + "/" + incident)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("what", equalTo("课间在操场摔倒，手臂骨折"))
                .body("state", equalTo("REPORTED"))
                .body("students[0].name", equalTo("欧阳小明"));
        var stored =
                (byte[]) Rows.one("select what from incident where id = ?", incident).orElseThrow();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("骨折");
    }

    @Test
    void anotherSchoolsStudentIsAbsentAndNothingIsCreated() {
        var own = student(county.east, father);
        var others = student(county.west, father);
        var before =
                Rows.count("select count(*) from incident")
                        + Rows.count("select count(*) from involvement");

        reporting(principal(county.east), report(own, others))
                .then()
                .statusCode(404)
                .body("code", equalTo("kit.absent"));

        assertThat(
                        Rows.count("select count(*) from incident")
                                + Rows.count("select count(*) from involvement"))
                .isEqualTo(before);
        assertThat(broker().published(Topics.SAFETY_EVENTS, StudentInvolved.class))
                .noneMatch(e -> e.studentId().equals(own.id()));
    }

    @Test
    void aSuspectWhoIsNoGuardianOfTheseStudentsIsAbsent() {
        var report =
                with(
                        report(student(county.east, father)),
                        "suspectGuardianIds",
                        List.of(UUID.randomUUID()));
        reporting(principal(county.east), report).then().statusCode(404);
    }

    @Test
    void aStudentNamedTwiceIsRefused() {
        var child = student(county.east, father);
        reporting(principal(county.east), report(child, child))
                .then()
                .statusCode(400)
                .body("code", equalTo("safety.student-twice"))
                .body("field", equalTo("students"));
    }

    @Test
    void anIncidentOfTomorrowIsRefused() {
        var report =
                with(
                        report(student(county.east, father)),
                        "occurredAt",
                        Instant.now().plusSeconds(86_400).toString());
        reporting(principal(county.east), report)
                .then()
                .statusCode(422)
                .body("code", equalTo("safety.occurred-in-future"));
    }

    @Test
    void wrongFieldsAreNamed() {
        var report = with(report(student(county.east, father)), "severity", 5);
        report.remove("what");
        reporting(principal(county.east), report)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("severity"))
                .body("violations.field", hasItem("what"));
        reporting(principal(county.east), with(report(), "students", List.of()))
                .then()
                .statusCode(400);
    }

    @Test
    void theSameKeyGivesTheSameIncident() {
        var report = report(student(county.east, father));
        var key = UUID.randomUUID().toString();
        var one = principal(county.east);
        var person = UUID.randomUUID();
        var caller =
                org.guanai.kit.testing.Tokens.of(Roles.PRINCIPAL)
                        .org(county.east.org())
                        .person(person);

        var first = County.with(caller).header("Idempotency-Key", key).body(report).post(INCIDENTS);
        var second =
                County.with(caller).header("Idempotency-Key", key).body(report).post(INCIDENTS);

        first.then().statusCode(201);
        second.then().statusCode(201).body("id", equalTo(first.path("id")));
        one.body(report).post(INCIDENTS).then().statusCode(400);
    }

    @Test
    void aClientChoosesTheIdOnce() {
        var id = UUID.randomUUID();
        var report = with(report(student(county.east, father)), "id", id);
        assertThat(reported(county.east, report)).isEqualTo(id);

        reporting(principal(county.east), report)
                .then()
                .statusCode(409)
                .body("code", equalTo("safety.incident-exists"));
    }

    @Test
    void guardiansAndStrangersReportNothing() {
        var report = report(student(county.east, father));
        reporting(county.guardian(father), report).then().statusCode(403);
        RestAssured.given()
                .contentType("application/json")
                .body(report)
                .post(INCIDENTS)
                .then()
                .statusCode(401);
    }

    @Test
    void aTeacherSeesWhatTheyReportedAndNoOther() {
        var child = student(county.east, father);
        var others = reported(county.east, report(child));
        var me =
                County.with(
                        org.guanai.kit.testing.Tokens.of(Roles.TEACHER)
                                .org(county.east.org())
                                .person(UUID.randomUUID()));
        var mine = reporting(me, report(child)).path("id").toString();

        me.get(INCIDENTS + "/" + mine).then().statusCode(200);
        me.get(INCIDENTS + "/" + others).then().statusCode(404);
        me.get(INCIDENTS + "?student=" + child.id()).then().body("items", hasSize(1));
    }

    @Test
    void aCorrectionNeedsTheVersionItWasMadeAgainst() {
        var path = INCIDENTS + "/" + reported(county.east, report(student(county.east, father)));
        var correction = report();
        correction.remove("students");
        correction.put("severity", 2);

        principal(county.east).body(correction).put(path).then().statusCode(428);
        principal(county.east)
                .header("If-Match", "\"7\"")
                .body(correction)
                .put(path)
                .then()
                .statusCode(412);
        principal(county.east)
                .header("If-Match", "\"0\"")
                .body(correction)
                .put(path)
                .then()
                .statusCode(200)
                .body("severity", equalTo(2));
        principal(county.west)
                .header("If-Match", "\"1\"")
                .body(correction)
                .put(path)
                .then()
                .statusCode(404);
    }

    @Test
    void anIncidentIsHandledThenClosed() {
        var path =
                INCIDENTS
                        + "/"
                        + reported(county.east, report(student(county.east, father)))
                        + "/state";

        move(path, 0, "CLOSED").statusCode(409).body("code", equalTo("safety.state-out-of-order"));
        move(path, 0, "HANDLED").statusCode(200).body("handledAt", notNullValue());
        move(path, 1, "CLOSED").statusCode(200).body("state", equalTo("CLOSED"));
    }

    private io.restassured.response.ValidatableResponse move(
            String path, int version, String state) {
        return principal(county.east)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("state", state))
                .put(path)
                .then();
    }
}
