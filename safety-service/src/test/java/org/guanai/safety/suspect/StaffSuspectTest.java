package org.guanai.safety.suspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.kit.testing.TestCaller.as;
import static org.guanai.kit.testing.TestCaller.with;
import static org.guanai.safety.Safety.INCIDENTS;
import static org.guanai.safety.Safety.TERM;
import static org.guanai.safety.Safety.guardianWho;
import static org.guanai.safety.Safety.officer;
import static org.guanai.safety.Safety.path;
import static org.guanai.safety.Safety.report;
import static org.guanai.safety.Safety.reporting;
import static org.guanai.safety.Safety.said;
import static org.guanai.safety.Safety.staff;
import static org.guanai.safety.Safety.staffWho;
import static org.guanai.safety.Safety.student;
import static org.guanai.safety.Safety.suspecting;
import static org.guanai.safety.Safety.suspectingStaff;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.safety.IncidentReported;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.testing.TestCaller;
import org.guanai.kit.testing.Tokens;
import org.guanai.safety.Safety;
import org.guanai.testing.registry.TestCounty;
import org.guanai.testing.registry.TestStudent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.1.5f: who is suspected sees nothing, whatever post they have.
@QuarkusTest
class StaffSuspectTest {
    private final TestCounty county = Safety.county();
    private final UUID principal = staff(county.east).id();
    private final StudentSnapshot child = student(county.east, UUID.randomUUID());
    private UUID incident;

    @BeforeEach
    void anIncident() {
        incident =
                then(reporting(teacher(), suspectingStaff(report(child), principal)))
                        .created()
                        .id();
    }

    @Test
    void aPrincipalWhoIsSuspectedSeesNeitherIncidentNorReports() {
        then(suspect().get(path(incident))).absent();
        then(suspect().get(path(incident) + "/reports")).absent();
        then(suspect().get(INCIDENTS)).lists("items");
        then(suspect().get(INCIDENTS + "?student=" + child.id())).lists("items");
        then(suspect().get("/api/safety/involvements?term=" + TERM)).lists("items");
    }

    @Test
    void aPrincipalWhoIsSuspectedReadsNothingOfItInTheAccessLog() {
        then(suspect().get("/api/safety/access-log?record=" + incident)).ok().lists("items");
        then(officer(county).get("/api/safety/access-log?record=" + incident))
                .ok()
                .lists("items.action", "WROTE");
    }

    @Test
    void aPrincipalWhoIsSuspectedChangesNothing() {
        var move = Map.of("state", "HANDLED");
        then(suspect().put(path(incident) + "/state", "\"0\"", move)).absent();
    }

    @Test
    void theCountyActs() {
        then(officer(county).get(path(incident))).ok().lists("suspectStaffIds", principal);
    }

    @Test
    void theStaffWhoAreToldAreNotTheSuspects() {
        assertThat(said(IncidentReported.class, IncidentReported::incidentId, incident))
                .singleElement()
                .satisfies(e -> assertThat(e.untoldIds()).containsExactly(principal));
        assertThat(said(StudentInvolved.class, StudentInvolved::incidentId, incident))
                .singleElement()
                .satisfies(e -> assertThat(e.untoldGuardianIds()).isEmpty());
    }

    @Test
    void staffWhomNobodyKnowsAreAbsent() {
        var report = suspectingStaff(report(child), UUID.randomUUID());
        then(reporting(teacher(), report)).absent();
        var theirs = suspectingStaff(report(child), staff(county.west).id());
        then(reporting(teacher(), theirs)).absent();
    }

    @Test
    void aGuardianWhoIsSuspectedSeesNothingAsTheirTeacher() {
        var human = UUID.randomUUID();
        var asFather = guardianWho(county, human);
        var classId = UUID.randomUUID();
        var asTeacher = staffWho(county.east, human, classId).id();
        var own = TestStudent.at(county.east).inClass(classId).toldTo(asFather).arrives();
        var harm = then(reporting(teacher(), suspecting(report(own), asFather))).created().id();
        var classTeacher =
                with(
                        Tokens.of(Roles.CLASS_TEACHER)
                                .org(county.east.org())
                                .person(asTeacher)
                                .human(human));
        then(classTeacher.get(path(harm))).absent();
        then(classTeacher.get(INCIDENTS)).lists("items");
        assertThat(said(StudentInvolved.class, StudentInvolved::incidentId, harm))
                .singleElement()
                .satisfies(e -> assertThat(e.untoldHumans()).containsExactly(human));
    }

    @Test
    void aTeacherWhoIsSuspectedSeesNothingAsTheGuardian() {
        var human = UUID.randomUUID();
        var asMother = guardianWho(county, human);
        var asTeacher = staffWho(county.east, human).id();
        var own = TestStudent.at(county.east).toldTo(asMother).arrives();
        var harm =
                then(reporting(teacher(), suspectingStaff(report(own), asTeacher))).created().id();
        var mother = with(Tokens.of(Roles.GUARDIAN).org(county.org).person(asMother).human(human));
        then(mother.get(path(harm))).absent();
        then(mother.get(INCIDENTS)).lists("items");
    }

    private TestCaller suspect() {
        return as(Roles.PRINCIPAL).of(county.east.org()).person(principal);
    }

    private TestCaller teacher() {
        return as(Roles.TEACHER).of(county.east.org());
    }
}
