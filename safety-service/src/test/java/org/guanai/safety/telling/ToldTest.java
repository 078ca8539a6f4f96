package org.guanai.safety.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.kit.testing.TestCaller.as;
import static org.guanai.safety.Safety.INCIDENTS;
import static org.guanai.safety.Safety.TERM;
import static org.guanai.safety.Safety.acknowledged;
import static org.guanai.safety.Safety.bounced;
import static org.guanai.safety.Safety.deliver;
import static org.guanai.safety.Safety.guardian;
import static org.guanai.safety.Safety.officer;
import static org.guanai.safety.Safety.path;
import static org.guanai.safety.Safety.principal;
import static org.guanai.safety.Safety.report;
import static org.guanai.safety.Safety.reported;
import static org.guanai.safety.Safety.reporting;
import static org.guanai.safety.Safety.student;
import static org.guanai.safety.Safety.suspecting;
import static org.guanai.safety.Safety.told;
import static org.guanai.safety.Safety.unreachable;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.notification.GuardianTold;
import org.guanai.kit.testing.Rows;
import org.guanai.safety.Safety;
import org.guanai.testing.registry.TestCounty;
import org.junit.jupiter.api.Test;

/// 3.1.5f: the incident shows who was told, how, when, and who acknowledged.
@QuarkusTest
class ToldTest {
    private static final String TOLD = "items.find { it.indicator == 'guardians-told-in-time' }";
    private static final String EACH =
            "items.findAll { it.indicator == 'guardians-told-in-time' }.denominator";

    private final TestCounty county = Safety.county();
    private final UUID father = UUID.randomUUID();
    private final UUID mother = UUID.randomUUID();

    @Test
    void theIncidentShowsWhoWasToldHowAndWhen() {
        var child = student(county.east, father, mother);
        var incident = reported(county.east, report(child));
        told(incident, child, father, "IN_APP", Instant.now());
        told(incident, child, father, "EMAIL", Instant.now().plusSeconds(1));
        then(principal(county.east).get(path(incident)))
                .lists("students[0].told.channel", "IN_APP", "EMAIL")
                .lists("students[0].told.guardianId", father, father)
                .shows("students[0].toldInTime", true);
    }

    @Test
    void theIncidentShowsWhoAcknowledged() {
        var child = student(county.east, father, mother);
        var incident = reported(county.east, report(child));
        acknowledged(incident, child, father, Instant.now());
        acknowledged(incident, child, mother, Instant.now().plusSeconds(30));
        then(principal(county.east).get(path(incident)))
                .shows("students[0].acknowledged.guardianId", father)
                .shows("students[0].acknowledged.how", "IN_APP");
    }

    @Test
    void aRedeliveredEventIsNotedOnce() {
        var child = student(county.east, father);
        var incident = reported(county.east, report(child));
        deliver(child, told(incident, child, father, "IN_APP", Instant.now()));
        assertThat(Rows.count("select count(*) from telling where incident_id = ?", incident))
                .isOne();
    }

    @Test
    void ofManyWhoAreToldTogetherTheFirstCounts() {
        var child = student(county.east, father, mother);
        var incident = reported(county.east, report(child));
        var at = Instant.parse("2026-11-20T02:20:00Z");
        var events =
                List.of(
                        event(incident, child.id(), mother, at.plusSeconds(60)),
                        event(incident, child.id(), father, at));
        Safety.broker()
                .deliverTogether(
                        Topics.NOTIFICATION_EVENTS,
                        events.stream().map(e -> Map.entry(child.id(), e)).toList());
        then(principal(county.east).get(path(incident)))
                .shows("students[0].toldAt", at)
                .lists("students[0].told.guardianId", father, mother);
    }

    @Test
    void whoCouldNotBeReachedIsShown() {
        var child = student(county.east, father);
        var incident = reported(county.east, report(child));
        unreachable(incident, child, Instant.now());
        then(principal(county.east).get(path(incident)))
                .shows("students[0].unreachable.reason", "NOBODY_ACKNOWLEDGED")
                .shows("students[0].toldInTime", false);
    }

    @Test
    void aMessageThatDidNotArriveAfterAllToldNobody() {
        var child = student(county.east, father, mother);
        var incident = reported(county.east, report(child));
        var sms = told(incident, child, father, "SMS", Instant.now());
        bounced(sms, Instant.now().plusSeconds(60));
        bounced(sms, Instant.now().plusSeconds(90));
        then(principal(county.east).get(path(incident)))
                .lacks("students[0].toldAt")
                .shows("students[0].toldInTime", false)
                .lists("students[0].told.channel", "SMS");
        then(officer(county).get("/api/safety/indicators?by=county&term=" + TERM))
                .shows(TOLD + ".numerator", 0)
                .shows(TOLD + ".denominator", 1);
    }

    @Test
    void whoIsToldAgainByTheSameWayIsToldFromThenOn() {
        var child = student(county.east, father);
        var incident = reported(county.east, report(child));
        var at = Instant.parse("2026-11-20T02:20:00Z");
        bounced(told(incident, child, father, "VISIT", at), at.plusSeconds(60));
        told(incident, child, father, "VISIT", at.plusSeconds(120));
        then(principal(county.east).get(path(incident)))
                .shows("students[0].toldAt", at.plusSeconds(120))
                .lacks("students[0].told[0].bouncedAt");
    }

    @Test
    void whoWasReachedByAnotherWayTooStaysToldFromThenOn() {
        var child = student(county.east, father, mother);
        var incident = reported(county.east, report(child));
        var at = Instant.parse("2026-11-20T02:20:00Z");
        var sms = told(incident, child, father, "SMS", at);
        told(incident, child, mother, "EMAIL", at.plusSeconds(60));
        bounced(sms, at.plusSeconds(120));
        then(principal(county.east).get(path(incident)))
                .shows("students[0].toldAt", at.plusSeconds(60))
                .shows("students[0].told[0].bouncedAt", at.plusSeconds(120))
                .lacks("students[0].told[1].bouncedAt");
    }

    @Test
    void anIncidentThatIsNotOursIsIgnored() {
        var child = student(county.east, father);
        told(UUID.randomUUID(), child, father, "IN_APP", Instant.now());
        acknowledged(UUID.randomUUID(), child, father, Instant.now());
        assertThat(Rows.count("select count(*) from telling where student_id = ?", child.id()))
                .isZero();
    }

    @Test
    void aGuardianSeesTheirOwnChildsPartAndNoOther() {
        var child = student(county.east, father);
        var other = student(county.east, mother);
        var incident = reported(county.east, report(child, other));
        then(guardian(county, father).get(path(incident)))
                .ok()
                .lists("students.studentId", child.id())
                .lacks("what", "suspectGuardianIds");
        then(guardian(county, UUID.randomUUID()).get(path(incident))).absent();
    }

    @Test
    void aSuspectSeesNothing() {
        var child = student(county.east, father, mother);
        var incident = reported(county.east, suspecting(report(child), father));
        then(guardian(county, father).get(path(incident))).absent();
        then(guardian(county, father).get(INCIDENTS)).lists("items");
        then(guardian(county, mother).get(path(incident))).ok();
        var asTeacher = as(Roles.CLASS_TEACHER).of(county.east.org()).person(father);
        then(asTeacher.get(path(incident))).absent();
    }

    @Test
    void anotherSchoolSeesNothing() {
        var child = student(county.east, father);
        var incident = reported(county.east, report(child));
        then(principal(county.west).get(path(incident))).absent();
        then(principal(county.west).get(path(incident) + "/reports")).absent();
        then(principal(county.west).get(INCIDENTS + "?student=" + child.id())).lists("items");
    }

    @Test
    void theCountySeesEverything() {
        var incident = reported(county.east, report(student(county.east, father)));
        reported(county.west, report(student(county.west, father)));
        then(officer(county).get(path(incident))).ok();
        then(officer(county).get(INCIDENTS + "?school=" + county.east.code()))
                .lists("items.id", incident);
    }

    @Test
    void studentsOfTwoSchoolsAreSeenByTheirOwnSchoolEach() {
        var here = student(county.east, father);
        var there = student(county.west, mother);
        var incident = then(reporting(officer(county), report(here, there))).created().id();
        then(principal(county.west).get(path(incident)))
                .ok()
                .shows("org", county.township)
                .lists("students.studentId", there.id());
    }

    @Test
    void theIndicatorEqualsItsList() {
        threeStudentsOfWhomOneIsToldInTime();
        var indicator =
                then(officer(county).get("/api/safety/indicators?by=county&term=" + TERM))
                        .shows(TOLD + ".clause", "3.1.5f")
                        .shows(TOLD + ".numerator", 1)
                        .shows(TOLD + ".denominator", 3);
        then(officer(county).get(indicator.<String>at(TOLD + ".records")))
                .showsAll("items.toldInTime", true, false, false);
    }

    @Test
    void theIndicatorIsCountedForEachSchool() {
        threeStudentsOfWhomOneIsToldInTime();
        var bySchool = "/api/safety/indicators?by=school&term=" + TERM;
        then(officer(county).get(bySchool)).showsAll(EACH, 2, 1);
        then(principal(county.west).get(bySchool)).lists(EACH, 1);
    }

    /// And a fourth, whose only guardian is a suspect and who is not counted.
    private void threeStudentsOfWhomOneIsToldInTime() {
        var inTime = student(county.east, father);
        var late = student(county.east, mother);
        var east = reported(county.east, report(inTime, late));
        reported(county.west, report(student(county.west, mother)));
        reported(county.east, suspecting(report(student(county.east, father)), father));
        told(east, inTime, father, "IN_APP", Instant.now());
        told(east, late, mother, "IN_APP", Instant.now().plus(Duration.ofMinutes(11)));
    }

    private GuardianTold event(UUID incident, UUID child, UUID guardian, Instant at) {
        return new GuardianTold(
                UUID.randomUUID(), incident, child, guardian, county.east.org(), "IN_APP", 1, at);
    }
}
