package org.guanai.safety.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.kit.testing.TestCaller.as;
import static org.guanai.safety.Safety.change;
import static org.guanai.safety.Safety.changing;
import static org.guanai.safety.Safety.guardian;
import static org.guanai.safety.Safety.officer;
import static org.guanai.safety.Safety.path;
import static org.guanai.safety.Safety.principal;
import static org.guanai.safety.Safety.report;
import static org.guanai.safety.Safety.reported;
import static org.guanai.safety.Safety.said;
import static org.guanai.safety.Safety.student;
import static org.guanai.safety.Safety.suspecting;
import static org.guanai.safety.Safety.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.safety.IncidentCorrected;
import org.guanai.events.safety.IncidentInvolvementChanged;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.testing.Answer;
import org.guanai.kit.testing.Rows;
import org.guanai.safety.Safety;
import org.guanai.testing.registry.TestCounty;
import org.guanai.testing.registry.TestStudent;
import org.junit.jupiter.api.Test;

/// 3.1.5e, 3.1.5f: what turns out after the report changes who is told and who sees it, at once.
@QuarkusTest
class InvolvementChangeTest {
    private final TestCounty county = Safety.county();
    private final UUID father = UUID.randomUUID();
    private final UUID mother = UUID.randomUUID();
    private final StudentSnapshot child = student(county.east, father, mother);

    @Test
    void aSuspectWhoIsNamedLaterSeesNothingAnyMore() {
        var incident = reported(county.east, report(child));
        then(guardian(county, father).get(path(incident))).ok();
        changed(incident, change("suspectGuardianIds", List.of(father)))
                .created()
                .lists("suspectGuardianIds", father);
        then(guardian(county, father).get(path(incident))).absent();
        then(guardian(county, mother).get(path(incident))).ok();
    }

    @Test
    void whatIsOnItsWayToASuspectIsStoppedByAnEvent() {
        var incident = reported(county.east, report(child));
        changed(incident, change("suspectGuardianIds", List.of(father))).created();
        assertThat(changes(incident))
                .singleElement()
                .satisfies(e -> assertThat(e.untoldIds()).containsExactly(father))
                .satisfies(e -> assertThat(e.involved()).isTrue());
        assertThat(said(IncidentCorrected.class, IncidentCorrected::incidentId, incident))
                .singleElement()
                .satisfies(e -> assertThat(e.untoldIds()).containsExactly(father));
    }

    @Test
    void whoIsClearedSeesItAgain() {
        var incident = reported(county.east, suspecting(report(child), father));
        changed(incident, change("clearedIds", List.of(father)))
                .created()
                .lists("suspectGuardianIds");
        then(guardian(county, father).get(path(incident))).ok();
    }

    @Test
    void whereTheOnlyGuardianIsClearedTheClockBegins() {
        var alone = student(county.east, father);
        var incident = reported(county.east, suspecting(report(alone), father));
        then(principal(county.east).get(path(incident))).lacks("students[0].toldInTime");
        changed(incident, change("clearedIds", List.of(father)))
                .created()
                .shows("students[0].toldInTime", false);
    }

    @Test
    void aSecondVictimsGuardianIsToldAtOnce() {
        var other = student(county.east, mother);
        var incident = reported(county.east, report(child));
        changed(incident, adding(other))
                .created()
                .lists("students.studentId", child.id(), other.id());
        assertThat(said(StudentInvolved.class, StudentInvolved::incidentId, incident))
                .extracting(StudentInvolved::studentId)
                .containsExactly(child.id(), other.id());
        then(guardian(county, mother).get(path(incident))).ok();
    }

    @Test
    void aStudentWhoWasNamedByMistakeIsTakenOut() {
        var wrong = student(county.east, mother);
        var alone = student(county.east, father);
        var incident = reported(county.east, report(alone, wrong));
        changed(incident, change("removeStudents", List.of(wrong.id())))
                .created()
                .lists("students.studentId", alone.id());
        then(guardian(county, mother).get(path(incident))).absent();
        assertThat(changes(incident))
                .filteredOn(e -> e.studentId().equals(wrong.id()))
                .extracting(IncidentInvolvementChanged::involved)
                .containsExactly(false);
    }

    @Test
    void whoWasTakenOutMayBeInvolvedAfterAll() {
        var other = student(county.east, mother);
        var incident = reported(county.east, report(child, other));
        changed(incident, change("removeStudents", List.of(other.id()))).created();
        changed(incident, adding(other)).created().lists("students.role", "VICTIM", "WITNESS");
    }

    @Test
    void theLastStudentIsNotTakenOut() {
        var incident = reported(county.east, report(child));
        changed(incident, change("removeStudents", List.of(child.id())))
                .refused(409, "safety.no-student-left", "removeStudents");
        then(guardian(county, father).get(path(incident))).ok();
    }

    @Test
    void whoIsInvolvedIsNotAddedAgain() {
        var incident = reported(county.east, report(child));
        changed(incident, adding(child)).refused(409, "safety.student-involved", "addStudents");
    }

    @Test
    void anotherSchoolsPeopleAreAbsent() {
        var incident = reported(county.east, report(child));
        changed(incident, adding(student(county.west, mother))).absent();
        changed(incident, change("suspectGuardianIds", List.of(UUID.randomUUID()))).absent();
        changed(incident, change("suspectStaffIds", List.of(UUID.randomUUID()))).absent();
        changed(incident, change("removeStudents", List.of(UUID.randomUUID()))).absent();
        then(changing(principal(county.west), incident, adding(child))).absent();
    }

    @Test
    void aStudentOfAnotherSchoolMovesItToThePlaceAbove() {
        var there = student(county.west, mother);
        var incident = reported(county.east, report(child));
        then(changing(officer(county), incident, adding(there)))
                .created()
                .shows("org", county.township);
        then(principal(county.west).get(path(incident))).ok();
        changed(incident, change("removeStudents", List.of(there.id())))
                .refused(403, "safety.incident-of-several-schools");
        then(changing(officer(county), incident, change("removeStudents", List.of(there.id()))))
                .created()
                .shows("org", county.east.org());
        then(principal(county.west).get(path(incident))).absent();
    }

    @Test
    void aReasonIsGivenAndStandsInTheAudit() {
        var incident = reported(county.east, report(child));
        changed(incident, with(change("suspectGuardianIds", List.of(father)), "reason", ""))
                .invalid("reason");
        changed(incident, change("suspectGuardianIds", List.of(father))).created();
        assertThat(
                        Rows.one(
                                "select reason from audit where action = 'CORRECTED' and noun_id = ?",
                                incident.toString()))
                .contains("孩子次日说明");
    }

    @Test
    void aTeacherTellsTheirPrincipal() {
        var incident = reported(county.east, report(child));
        var teacher = as(Roles.TEACHER).of(county.east.org());
        then(changing(teacher, incident, change("suspectGuardianIds", List.of(father)))).is(403);
    }

    @Test
    void whoLostCustodySeesOldIncidentsNoMore() {
        var incident = reported(county.east, report(child));
        TestStudent.at(county.east).id(child.id()).toldTo(mother).version(2).arrives();
        then(guardian(county, father).get(path(incident))).absent();
        then(guardian(county, mother).get(path(incident))).ok();
    }

    private Answer changed(UUID incident, Map<String, Object> change) {
        return then(changing(principal(county.east), incident, change));
    }

    private static Map<String, Object> adding(StudentSnapshot student) {
        return change("addStudents", List.of(Map.of("studentId", student.id(), "role", "WITNESS")));
    }

    private static List<IncidentInvolvementChanged> changes(UUID incident) {
        return said(
                IncidentInvolvementChanged.class, IncidentInvolvementChanged::incidentId, incident);
    }
}
