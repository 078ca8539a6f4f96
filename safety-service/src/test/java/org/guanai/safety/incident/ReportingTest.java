package org.guanai.safety.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.kit.testing.TestCaller.as;
import static org.guanai.safety.Safety.INCIDENTS;
import static org.guanai.safety.Safety.broker;
import static org.guanai.safety.Safety.guardian;
import static org.guanai.safety.Safety.path;
import static org.guanai.safety.Safety.principal;
import static org.guanai.safety.Safety.report;
import static org.guanai.safety.Safety.reported;
import static org.guanai.safety.Safety.reporting;
import static org.guanai.safety.Safety.said;
import static org.guanai.safety.Safety.student;
import static org.guanai.safety.Safety.suspecting;
import static org.guanai.safety.Safety.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.safety.IncidentCorrected;
import org.guanai.events.safety.IncidentInvolvementChanged;
import org.guanai.events.safety.IncidentReported;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.testing.Answer;
import org.guanai.kit.testing.Rows;
import org.guanai.safety.Safety;
import org.guanai.testing.registry.TestCounty;
import org.guanai.testing.registry.TestStudent;
import org.junit.jupiter.api.Test;

/// 3.1.5e: any member of staff reports an incident.
@QuarkusTest
class ReportingTest {
    private final TestCounty county = Safety.county();
    private final UUID father = UUID.randomUUID();

    @Test
    void whoAsksForAChildFindsWhatWasReportedUnderARecordThatIsPartOfItNow() {
        var one = student(county.east, father);
        var other = student(county.east, father);
        var incident = reported(county.east, report(one));
        TestStudent.at(county.east).id(one.id()).joinedInto(other.id()).version(2).arrives();
        then(principal(county.east).get(INCIDENTS + "?student=" + other.id()))
                .ok()
                .lists("items.id", incident);
    }

    @Test
    void anIncidentIsAnnouncedOnce() {
        var one = student(county.east, father);
        var two = student(county.east, father);
        var incident = reported(county.east, report(one, two));
        assertThat(broker().published(Topics.SAFETY_EVENTS, IncidentReported.class))
                .filteredOn(e -> e.incidentId().equals(incident))
                .extracting(IncidentReported::students)
                .containsExactly(2);
    }

    @Test
    void anIncidentIsAnnouncedForEachStudent() {
        var one = student(county.east, father);
        var two = student(county.east, father, UUID.randomUUID());
        var incident = reported(county.east, suspecting(report(one, two), father));
        assertThat(involvedIn(incident))
                .extracting(StudentInvolved::studentId)
                .containsExactly(one.id(), two.id());
        assertThat(involvedIn(incident))
                .allSatisfy(e -> assertThat(e.untoldGuardianIds()).containsExactly(father));
    }

    @Test
    void theSchoolReadsTheWords() {
        var incident = reported(county.east, report(student(county.east, father)));
        var answer = then(principal(county.east).get(path(incident))).ok();
        answer.shows("what", "课间在操场摔倒，手臂骨折")
                .shows("state", "REPORTED")
                .shows("students[0].name", "欧阳小明");
        assertThat(answer.etag()).isNotNull();
    }

    @Test
    void theWordsAreSealedInTheDatabase() {
        var incident = reported(county.east, report(student(county.east, father)));
        var stored =
                (byte[]) Rows.one("select what from incident where id = ?", incident).orElseThrow();
        assertThat(new String(stored, StandardCharsets.UTF_8)).doesNotContain("骨折");
    }

    @Test
    void anotherSchoolsStudentIsAbsentAndNothingIsCreated() {
        var own = student(county.east, father);
        var others = student(county.west, father);
        var before = rows();
        then(reporting(principal(county.east), report(own, others))).refused(404, "kit.absent");
        assertThat(rows()).isEqualTo(before);
        assertThat(broker().published(Topics.SAFETY_EVENTS, StudentInvolved.class))
                .noneMatch(e -> e.studentId().equals(own.id()));
    }

    @Test
    void aSuspectWhoIsNoGuardianOfTheseStudentsIsAbsent() {
        var report = suspecting(report(student(county.east, father)), UUID.randomUUID());
        then(reporting(principal(county.east), report)).absent();
    }

    @Test
    void aStudentNamedTwiceIsRefused() {
        var child = student(county.east, father);
        then(reporting(principal(county.east), report(child, child)))
                .refused(400, "safety.student-twice", "students");
    }

    @Test
    void anIncidentOfTomorrowIsRefused() {
        var tomorrow = Instant.now().plusSeconds(86_400).toString();
        var report = with(report(student(county.east, father)), "occurredAt", tomorrow);
        then(reporting(principal(county.east), report)).refused(422, "safety.occurred-in-future");
    }

    @Test
    void wrongFieldsAreNamed() {
        var report = with(report(student(county.east, father)), "severity", 5);
        report.remove("what");
        then(reporting(principal(county.east), report)).invalid("severity", "what");
        then(reporting(principal(county.east), with(report(), "students", null))).is(400);
    }

    @Test
    void theSameKeyGivesTheSameIncident() {
        var report = report(student(county.east, father));
        var key = UUID.randomUUID().toString();
        var caller = principal(county.east).person(UUID.randomUUID());
        var first = caller.request().header("Idempotency-Key", key).body(report).post(INCIDENTS);
        var second = caller.request().header("Idempotency-Key", key).body(report).post(INCIDENTS);
        then(second).created().shows("id", then(first).created().id());
    }

    @Test
    void aReportNeedsAKey() {
        var report = report(student(county.east, father));
        then(principal(county.east).request().body(report).post(INCIDENTS)).is(400);
    }

    @Test
    void aClientChoosesTheIdOnce() {
        var id = UUID.randomUUID();
        var report = with(report(student(county.east, father)), "id", id);
        var incident = reported(county.east, report);
        then(reporting(principal(county.east), report)).refused(409, "safety.incident-exists");
        then(principal(county.east).get(path(id))).shows("id", incident).shows("clientId", id);
    }

    @Test
    void anIdThatAnotherSchoolHasUsedIsAsIfItWereNew() {
        var id = UUID.randomUUID();
        var theirs = with(report(student(county.west, father)), "id", id);
        var incident = reported(county.west, theirs);
        var ours = with(report(student(county.east, father)), "id", id);
        then(reporting(principal(county.east), ours)).created().shows("clientId", id);
        then(principal(county.west).get(path(id))).shows("id", incident);
    }

    @Test
    void aLikeIncidentIsHintedAtAndNotRefused() {
        var child = student(county.east, father);
        var first = reported(county.east, report(child));
        then(reporting(principal(county.east), report(child))).created().lists("similar", first);
    }

    @Test
    void whatTheCallerMayNotSeeIsNoHint() {
        var child = student(county.east, father);
        reported(county.east, report(child));
        var teacher = as(Roles.TEACHER).of(county.east.org()).person(UUID.randomUUID());
        then(reporting(teacher, report(child))).created().lists("similar");
    }

    @Test
    void whatHappenedLongBeforeOrOtherwiseIsNotLikeIt() {
        var child = student(county.east, father);
        reported(county.east, with(report(child), "occurredAt", "2026-11-18T02:15:00Z"));
        reported(county.east, with(report(child), "kind", "BULLYING"));
        then(reporting(principal(county.east), report(child))).created().lists("similar");
    }

    @Test
    void guardiansAndStrangersReportNothing() {
        var report = report(student(county.east, father));
        then(reporting(guardian(county, father), report)).is(403);
        var nobody = RestAssured.given().contentType("application/json").body(report);
        then(nobody.post(INCIDENTS)).is(401);
    }

    @Test
    void aTeacherSeesWhatTheyReportedAndNoOther() {
        var child = student(county.east, father);
        var others = reported(county.east, report(child));
        var me = as(Roles.TEACHER).of(county.east.org()).person(UUID.randomUUID());
        var mine = then(reporting(me, report(child))).created().id();
        then(me.get(path(mine))).ok();
        then(me.get(path(others))).absent();
        then(me.get(INCIDENTS + "?student=" + child.id())).lists("items.id", mine);
    }

    @Test
    void aCorrectionNeedsTheVersionItWasMadeAgainst() {
        var path = path(reported(county.east, report(student(county.east, father))));
        var correction = correction(2);
        then(principal(county.east).request().body(correction).put(path)).is(428);
        then(principal(county.east).put(path, "\"7\"", correction)).is(412);
        then(principal(county.east).put(path, "\"0\"", correction)).ok().shows("severity", 2);
        then(principal(county.west).put(path, "\"1\"", correction)).absent();
    }

    @Test
    void whatIsClosedIsNotCorrected() {
        var minor = with(report(student(county.east, father)), "severity", 1);
        var path = path(reported(county.east, minor));
        move(path, 0, "HANDLED").ok();
        move(path, 1, "CLOSED").ok();
        then(principal(county.east).put(path, "\"2\"", correction(1)))
                .refused(409, "safety.incident-closed");
    }

    @Test
    void anIncidentIsHandledThenClosed() {
        var minor = with(report(student(county.east, father)), "severity", 1);
        var path = path(reported(county.east, minor));
        move(path, 0, "CLOSED").refused(409, "safety.state-out-of-order");
        move(path, 0, "REPORTED").refused(409, "safety.state-out-of-order");
        move(path, 0, "HANDLED").ok().has("handledAt");
        move(path, 1, "CLOSED").ok().shows("state", "CLOSED");
    }

    @Test
    void whatIsSevereIsNotClosedWhileTheFinalReportIsOwed() {
        var path = path(reported(county.east, report(student(county.east, father))));
        move(path, 0, "HANDLED").ok();
        move(path, 1, "CLOSED").refused(409, "safety.final-report-owed");
        staged(path, "FIRST").created();
        staged(path, "FINAL").created();
        move(path, 1, "CLOSED").ok();
    }

    @Test
    void aCorrectionReachesThoseWhoWereTold() {
        var child = student(county.east, father);
        var incident = reported(county.east, report(child));
        then(principal(county.east).put(path(incident), "\"0\"", correction(4))).ok();
        assertThat(said(IncidentCorrected.class, IncidentCorrected::incidentId, incident))
                .extracting(IncidentCorrected::severity)
                .containsExactly(4);
        assertThat(changes(incident))
                .extracting(IncidentInvolvementChanged::severity)
                .containsExactly(4);
    }

    @Test
    void aCorrectionOfTheWordsAloneTellsNobody() {
        var incident = reported(county.east, report(student(county.east, father)));
        then(principal(county.east).put(path(incident), "\"0\"", correction(3))).ok();
        assertThat(changes(incident)).isEmpty();
    }

    @Test
    void aCorrectionSaysWhy() {
        var incident = reported(county.east, report(student(county.east, father)));
        var silent = correction(2);
        silent.remove("reason");
        then(principal(county.east).put(path(incident), "\"0\"", silent)).invalid("reason");
    }

    private static List<IncidentInvolvementChanged> changes(UUID incident) {
        return said(
                IncidentInvolvementChanged.class, IncidentInvolvementChanged::incidentId, incident);
    }

    private static Map<String, Object> correction(int severity) {
        var correction = with(with(report(), "severity", severity), "reason", "复核");
        correction.remove("students");
        return correction;
    }

    private Answer staged(String path, String stage) {
        var body =
                Map.of(
                        "stage",
                        stage,
                        "to",
                        "县教育局",
                        "text",
                        "已送医",
                        "way",
                        "PHONE",
                        "receivedBy",
                        "值班员");
        return then(principal(county.east).post(path + "/reports", body));
    }

    private Answer move(String path, int version, String state) {
        var body = Map.of("state", state);
        return then(principal(county.east).put(path + "/state", "\"" + version + "\"", body));
    }

    private static List<StudentInvolved> involvedIn(UUID incident) {
        return broker().published(Topics.SAFETY_EVENTS, StudentInvolved.class).stream()
                .filter(e -> e.incidentId().equals(incident))
                .toList();
    }

    private static long rows() {
        return Rows.count("select count(*) from incident")
                + Rows.count("select count(*) from involvement");
    }
}
