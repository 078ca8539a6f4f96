package org.guanai.safety.boarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.kit.testing.TestCaller.as;
import static org.guanai.safety.Safety.broker;
import static org.guanai.safety.Safety.officer;
import static org.guanai.safety.Safety.principal;
import static org.guanai.safety.Safety.said;
import static org.guanai.safety.Safety.student;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.safety.SicknessClustered;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestCaller;
import org.guanai.safety.Safety;
import org.guanai.testing.registry.TestCounty;
import org.junit.jupiter.api.Test;

/// 3.3.1b and 3.3.1e: the five conditions, the night roll-call, care for children who are sick.
@QuarkusTest
class BoardingTest {
    private static final String INSPECTIONS = "/api/safety/condition-inspections";
    private static final String CALLS = "/api/safety/roll-calls";
    private static final String CARES = "/api/safety/sick-cares";

    private final TestCounty county = Safety.county();
    private final UUID mother = UUID.randomUUID();
    private final StudentSnapshot child = student(county.east, mother);

    @Test
    void anInspectionScoresExactlyTheFiveConditions() {
        var body = inspection(9, 9, 9, 9, 5);
        then(principal(county.east).post(INSPECTIONS, body))
                .created()
                .shows("total", 41)
                .lists("conditions.condition", "MEALS", "WATER", "CLASSROOM", "DESKS", "BEDS")
                .shows("conditions[4].dueOn", "2026-11-27")
                .lacks("conditions[0].dueOn");
        var twice = new HashMap<String, Object>(body);
        twice.put("scores", Collections.nCopies(5, Map.of("condition", "MEALS", "score", 9)));
        then(principal(county.east).post(INSPECTIONS, twice))
                .refused(400, "safety.five-conditions", "scores");
    }

    @Test
    void whatWasPutRightIsVerifiedByASecondPerson() {
        var warden = UUID.randomUUID();
        var path =
                INSPECTIONS
                        + "/"
                        + then(principal(county.east).post(INSPECTIONS, inspection(9, 9, 9, 9, 5)))
                                .created()
                                .id()
                        + "/BEDS";
        var done = Map.of("done", "更换被褥");
        then(principal(county.east).person(warden).post(path + "/rectifications", done)).created();
        var seen = Map.of("score", 8);
        then(principal(county.east).person(warden).post(path + "/verifications", seen))
                .refused(409, "safety.second-person");
        then(officer(county).post(path + "/verifications", seen))
                .created()
                .shows("conditions[4].score", 8)
                .has("conditions[4].verifiedOn");
        then(principal(county.west).post(path + "/rectifications", done)).absent();
        then(officer(county).get(INSPECTIONS)).ok().lists("items.total", 41);
        var whole = path.substring(0, path.lastIndexOf('/'));
        then(officer(county).get(whole)).ok().shows("total", 41);
        then(officer(county).post(whole + "/withdrawals", Map.of("reason", "误录"))).created();
    }

    @Test
    void boardersAreListedForTheRollCall() {
        then(warden().get(CALLS + "/boarders")).ok().lists("items.id", child.id());
        then(as(Roles.TEACHER).of(county.west.org()).get(CALLS + "/boarders")).lists("items");
    }

    @Test
    void aMissingChildIsAnIncidentAtOnce() {
        var call = then(warden().post(CALLS, call("MISSING"))).created().shows("missing", 1);
        var incident = UUID.fromString(call.at("incidentId"));
        assertThat(said(StudentInvolved.class, StudentInvolved::incidentId, incident))
                .extracting(StudentInvolved::studentId)
                .containsExactly(child.id());
        var back =
                Map.of("studentId", child.id(), "foundAt", "2026-11-20T15:00:00Z", "where", "操场");
        then(warden().post(CALLS + "/" + call.id() + "/returns", back))
                .created()
                .shows("missing", 0)
                .shows("present", 180);
    }

    @Test
    void aNightIsCalledOnceAndCorrected() {
        var called = then(warden().post(CALLS, call("SICK"))).created().shows("present", 179);
        then(warden().post(CALLS, call("SICK"))).refused(409, "safety.roll-call-exists");
        var correction = Map.of("due", 180, "absent", List.of(), "reason", "已回宿舍");
        var path = CALLS + "/" + called.id();
        then(warden().put(path, called.etag(), correction)).ok().shows("present", 180);
        then(warden().get(path)).ok();
        then(warden().get(CALLS + "?from=2026-11-20")).ok().lists("items.present", 180);
        then(as(Roles.TEACHER).of(county.west.org()).get(path)).absent();
    }

    @Test
    void leaveNeedsItsSlip() {
        then(warden().post(CALLS, call("LEAVE")))
                .refused(400, "safety.leave-without-slip", "absent");
    }

    @Test
    void medicineNeedsTheGuardiansWrittenOrder() {
        var care = care(child, "FEVER");
        care.put("medicine", "布洛芬");
        then(warden().post(CARES, care))
                .refused(422, "safety.medicine-without-order", "guardianOrder");
        care.put("guardianOrder", true);
        var made = then(warden().post(CARES, care)).created().shows("medicine", "布洛芬");
        var sealed =
                (byte[])
                        Rows.one("select medicine from sick_care where id = ?", made.id())
                                .orElseThrow();
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("布洛芬");
        var path = CARES + "/" + made.id();
        then(warden().post(
                                path + "/endings",
                                Map.of("endedAt", "2026-11-21T01:00:00Z", "outcome", "退烧")))
                .created();
        then(warden().put(
                                path,
                                then(warden().get(path)).etag(),
                                Map.of("care", care, "reason", "补录")))
                .ok();
        then(warden().get(CARES + "?day=2026-11-20")).ok().lists("items.complaint", "FEVER");
        then(principal(county.west).get(path)).absent();
    }

    @Test
    void threeAlikeOnADayAreAnnouncedOnce() {
        for (var i = 0; i < 4; i++) {
            then(warden().post(CARES, care(student(county.east, mother), "VOMITING"))).created();
        }
        assertThat(
                        broker().published(Topics.SAFETY_EVENTS, SicknessClustered.class).stream()
                                .filter(e -> e.org().equals(county.east.org())))
                .singleElement()
                .satisfies(e -> assertThat(e.students()).isEqualTo(3));
    }

    private TestCaller warden() {
        return as(Roles.TEACHER).of(county.east.org());
    }

    private Map<String, Object> call(String reason) {
        return Map.of(
                "night",
                "2026-11-20",
                "building",
                "女生宿舍二层",
                "due",
                180,
                "absent",
                List.of(Map.of("studentId", child.id(), "reason", reason)));
    }

    private static Map<String, Object> care(StudentSnapshot child, String complaint) {
        return new HashMap<>(
                Map.of(
                        "studentId",
                        child.id(),
                        "fellIllAt",
                        "2026-11-20T12:00:00Z",
                        "complaint",
                        complaint,
                        "firstAid",
                        "物理降温"));
    }

    private static Map<String, Object> inspection(int... scores) {
        var names = List.of("MEALS", "WATER", "CLASSROOM", "DESKS", "BEDS");
        var all = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < 5; i++) {
            all.add(Map.of("condition", names.get(i), "score", scores[i]));
        }
        return Map.of("inspectedOn", "2026-11-20", "scores", all);
    }
}
