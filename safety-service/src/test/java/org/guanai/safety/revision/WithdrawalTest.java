package org.guanai.safety.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.kit.testing.TestCaller.as;
import static org.guanai.safety.Safety.INCIDENTS;
import static org.guanai.safety.Safety.TERM;
import static org.guanai.safety.Safety.guardian;
import static org.guanai.safety.Safety.officer;
import static org.guanai.safety.Safety.path;
import static org.guanai.safety.Safety.principal;
import static org.guanai.safety.Safety.report;
import static org.guanai.safety.Safety.reported;
import static org.guanai.safety.Safety.said;
import static org.guanai.safety.Safety.student;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.safety.IncidentRetracted;
import org.guanai.kit.testing.Answer;
import org.guanai.safety.Safety;
import org.guanai.testing.registry.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.1.5e: a report for the wrong child, and one made twice, are taken back; whoever was told is
/// told so.
@QuarkusTest
class WithdrawalTest {
    private final TestCounty county = Safety.county();
    private final UUID father = UUID.randomUUID();
    private final StudentSnapshot child = student(county.east, father);
    private UUID incident;

    @BeforeEach
    void anIncident() {
        incident = reported(county.east, report(child));
    }

    @Test
    void aMistakeStaysReadableWithItsReason() {
        mistaken(incident).created().shows("state", "MISTAKEN").shows("withdrawnWhy", "报错了人");
        then(principal(county.east).get(path(incident))).ok().shows("state", "MISTAKEN");
        then(guardian(county, father).get(path(incident)))
                .shows("state", "MISTAKEN")
                .lacks("withdrawnWhy");
    }

    @Test
    void aDuplicateNamesTheOneThatStands() {
        var second = reported(county.east, report(child));
        duplicate(second, incident).created().shows("duplicateOf", incident);
        then(principal(county.east).get(path(incident))).lists("similar");
    }

    @Test
    void everyFamilyAndTheStaffAreToldByAnEvent() {
        mistaken(incident).created();
        assertThat(said(IncidentRetracted.class, IncidentRetracted::incidentId, incident))
                .extracting(IncidentRetracted::studentId)
                .containsExactly(child.id(), null);
    }

    @Test
    void whatWasTakenBackLeavesListsAndCounts() {
        mistaken(incident).created();
        var all = INCIDENTS + "?student=" + child.id();
        then(principal(county.east).get(INCIDENTS)).lists("items");
        then(principal(county.east).get(INCIDENTS + "?withdrawn=true")).lists("items.id", incident);
        then(principal(county.east).get(INCIDENTS + "?state=MISTAKEN")).lists("items.id", incident);
        then(guardian(county, father).get(all)).lists("items");
        then(officer(county).get("/api/safety/indicators?by=county&term=" + TERM))
                .shows("items.find { it.indicator == 'guardians-told-in-time' }.denominator", 0);
        then(officer(county).get("/api/safety/involvements?term=" + TERM)).lists("items");
    }

    @Test
    void whatWasTakenBackIsOver() {
        mistaken(incident).created();
        mistaken(incident).refused(409, "safety.incident-withdrawn");
        var move = Map.of("state", "HANDLED");
        then(principal(county.east).put(path(incident) + "/state", "\"1\"", move))
                .refused(409, "safety.incident-withdrawn");
        var first =
                Map.of(
                        "stage",
                        "FIRST",
                        "to",
                        "县教育局",
                        "text",
                        "已送医",
                        "way",
                        "FAX",
                        "receivedBy",
                        "值班室");
        then(principal(county.east).post(path(incident) + "/reports", first))
                .refused(409, "safety.incident-withdrawn");
    }

    @Test
    void aDuplicateOfNothingIsRefused() {
        duplicate(incident, null).refused(400, "safety.duplicate-of-what", "duplicateOf");
        duplicate(incident, incident).refused(409, "safety.duplicate-of-none", "duplicateOf");
        var theirs = reported(county.west, report(student(county.west, father)));
        duplicate(incident, theirs).absent();
        then(principal(county.east).get(path(incident))).shows("state", "REPORTED");
    }

    @Test
    void onlyThePostThatIsResponsibleTakesBack() {
        var teacher = as(Roles.TEACHER, Roles.CLASS_TEACHER).of(county.east.org());
        then(teacher.post(path(incident) + "/withdrawals", body("MISTAKEN", null))).is(403);
        var west = principal(county.west);
        then(west.post(path(incident) + "/withdrawals", body("MISTAKEN", null))).absent();
    }

    private Answer mistaken(UUID which) {
        return withdrawn(which, body("MISTAKEN", null));
    }

    private Answer duplicate(UUID which, UUID of) {
        return withdrawn(which, body("DUPLICATE", of));
    }

    private Answer withdrawn(UUID which, Map<String, Object> body) {
        return then(principal(county.east).post(path(which) + "/withdrawals", body));
    }

    private static Map<String, Object> body(String because, UUID duplicateOf) {
        var body = new HashMap<String, Object>();
        body.put("because", because);
        body.put("duplicateOf", duplicateOf);
        body.put("reason", "报错了人");
        return body;
    }
}
