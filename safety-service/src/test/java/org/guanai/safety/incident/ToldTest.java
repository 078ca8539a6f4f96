package org.guanai.safety.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.safety.County.INCIDENTS;
import static org.guanai.safety.County.TERM;
import static org.guanai.safety.County.acknowledged;
import static org.guanai.safety.County.as;
import static org.guanai.safety.County.broker;
import static org.guanai.safety.County.principal;
import static org.guanai.safety.County.report;
import static org.guanai.safety.County.reported;
import static org.guanai.safety.County.reporting;
import static org.guanai.safety.County.student;
import static org.guanai.safety.County.told;
import static org.guanai.safety.County.unreachable;
import static org.guanai.safety.County.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.kit.testing.Rows;
import org.guanai.safety.County;
import org.junit.jupiter.api.Test;

/// 3.1.5f: the incident shows who was told, how, when, and who acknowledged.
@QuarkusTest
class ToldTest {
    private final County county = County.fresh();
    private final UUID father = UUID.randomUUID();
    private final UUID mother = UUID.randomUUID();

    @Test
    void theIncidentShowsWhoWasToldHowAndWhenAndWhoAcknowledged() {
        var child = student(county.east, father, mother);
        var incident = reported(county.east, report(child));
        var at = Instant.now();

        told(incident, child, father, "IN_APP", at);
        told(incident, child, father, "EMAIL", at.plusSeconds(1));
        acknowledged(incident, child, father, at.plusSeconds(30));

        principal(county.east)
                .get(INCIDENTS + "/" + incident)
                .then()
                .body("students[0].told.channel", contains("IN_APP", "EMAIL"))
                .body("students[0].told.guardianId", contains(father.toString(), father.toString()))
                .body("students[0].toldInTime", equalTo(true))
                .body("students[0].acknowledged.guardianId", equalTo(father.toString()))
                .body("students[0].acknowledged.how", equalTo("IN_APP"));
    }

    @Test
    void aRedeliveredEventIsNotedOnce() {
        var child = student(county.east, father);
        var incident = reported(county.east, report(child));
        var event = told(incident, child, father, "IN_APP", Instant.now());

        broker().deliver(Topics.NOTIFICATION_EVENTS, child.id(), event);

        assertThat(Rows.count("select count(*) from telling where incident_id = ?", incident))
                .isOne();
    }

    @Test
    void whoCouldNotBeReachedIsShown() {
        var child = student(county.east, father);
        var incident = reported(county.east, report(child));
        unreachable(incident, child, Instant.now());

        principal(county.east)
                .get(INCIDENTS + "/" + incident)
                .then()
                .body("students[0].unreachable.reason", equalTo("NOBODY_ACKNOWLEDGED"))
                .body("students[0].toldInTime", equalTo(false));
    }

    @Test
    void anIncidentThatIsNotOursIsIgnored() {
        var child = student(county.east, father);
        told(UUID.randomUUID(), child, father, "IN_APP", Instant.now());
        assertThat(Rows.count("select count(*) from telling where student_id = ?", child.id()))
                .isZero();
    }

    @Test
    void aGuardianSeesTheirOwnChildsPartAndNoOther() {
        var child = student(county.east, father);
        var other = student(county.east, mother);
        var incident = reported(county.east, report(child, other));

        county.guardian(father)
                .get(INCIDENTS + "/" + incident)
                .then()
                .statusCode(200)
                .body("students.studentId", contains(child.id().toString()))
                .body("what", nullValue())
                .body("suspectGuardianIds", nullValue());
        county.guardian(UUID.randomUUID()).get(INCIDENTS + "/" + incident).then().statusCode(404);
    }

    @Test
    void aSuspectSeesNothing() {
        var child = student(county.east, father, mother);
        var incident =
                reported(county.east, with(report(child), "suspectGuardianIds", List.of(father)));

        county.guardian(father).get(INCIDENTS + "/" + incident).then().statusCode(404);
        county.guardian(father).get(INCIDENTS).then().body("items", empty());
        county.guardian(mother).get(INCIDENTS + "/" + incident).then().statusCode(200);
        County.with(
                        org.guanai.kit.testing.Tokens.of(Roles.CLASS_TEACHER)
                                .org(county.east.org())
                                .person(father))
                .get(INCIDENTS + "/" + incident)
                .then()
                .statusCode(404);
    }

    @Test
    void anotherSchoolSeesNothingAndTheCountyEverything() {
        var child = student(county.east, father);
        var incident = reported(county.east, report(child));

        principal(county.west).get(INCIDENTS + "/" + incident).then().statusCode(404);
        principal(county.west)
                .get(INCIDENTS + "?student=" + child.id())
                .then()
                .body("items", empty());
        principal(county.west).get(INCIDENTS + "/" + incident + "/reports").then().statusCode(404);
        as(Roles.COUNTY_OFFICER, county.org).get(INCIDENTS + "/" + incident).then().statusCode(200);
        as(Roles.COUNTY_OFFICER, county.org)
                .get(INCIDENTS + "?school=" + county.east.code())
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void studentsOfTwoSchoolsAreSeenByTheirOwnSchoolEach() {
        var here = student(county.east, father);
        var there = student(county.west, mother);
        var incident =
                reporting(as(Roles.COUNTY_OFFICER, county.org), report(here, there))
                        .path("id")
                        .toString();

        principal(county.west)
                .get(INCIDENTS + "/" + incident)
                .then()
                .statusCode(200)
                .body("org", equalTo(county.township))
                .body("students.studentId", contains(there.id().toString()));
    }

    @Test
    void theIndicatorEqualsItsList() {
        var inTime = student(county.east, father);
        var late = student(county.east, mother);
        var never = student(county.west, mother);
        var notToBe = student(county.east, father);
        var east = reported(county.east, report(inTime, late));
        reported(county.west, report(never));
        reported(county.east, with(report(notToBe), "suspectGuardianIds", List.of(father)));
        told(east, inTime, father, "IN_APP", Instant.now());
        told(east, late, mother, "IN_APP", Instant.now().plus(Duration.ofMinutes(11)));

        var indicator = officer().get("/api/safety/indicators?by=county&term=" + TERM).jsonPath();
        assertThat(indicator.getString("items[0].clause")).isEqualTo("3.1.5f");
        assertThat(indicator.getInt("items[0].numerator")).isEqualTo(1);
        assertThat(indicator.getInt("items[0].denominator")).isEqualTo(3);
        var records = officer().get(indicator.getString("items[0].records")).jsonPath();
        assertThat(records.getList("items")).hasSize(3);
        assertThat(records.getList("items.toldInTime", Boolean.class))
                .filteredOn(b -> b)
                .hasSize(1);
        officer()
                .get("/api/safety/indicators?by=school&term=" + TERM)
                .then()
                .body("items.denominator", org.hamcrest.Matchers.containsInAnyOrder(2, 1));
        principal(county.west)
                .get("/api/safety/indicators?by=school&term=" + TERM)
                .then()
                .body("items", hasSize(1));
    }

    private RequestSpecification officer() {
        return as(Roles.COUNTY_OFFICER, county.org);
    }
}
