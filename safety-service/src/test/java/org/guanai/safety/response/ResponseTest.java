package org.guanai.safety.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.kit.testing.TestCaller.as;
import static org.guanai.safety.Safety.path;
import static org.guanai.safety.Safety.principal;
import static org.guanai.safety.Safety.report;
import static org.guanai.safety.Safety.reported;
import static org.guanai.safety.Safety.reporting;
import static org.guanai.safety.Safety.said;
import static org.guanai.safety.Safety.staff;
import static org.guanai.safety.Safety.student;
import static org.guanai.safety.Safety.with;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.safety.WorkAssigned;
import org.guanai.kit.testing.Answer;
import org.guanai.kit.testing.Rows;
import org.guanai.safety.Safety;
import org.guanai.testing.registry.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.1.5e: what is done about an incident, by whom and until when; adults and outsiders in it.
@QuarkusTest
class ResponseTest {
    private final TestCounty county = Safety.county();
    private final UUID owner = staff(county.east).id();
    private UUID incident;

    @BeforeEach
    void anIncident() {
        var child = student(county.east, UUID.randomUUID());
        incident = reported(county.east, with(report(child), "severity", 1));
    }

    @Test
    void anActionIsGivenToItsOwnerWhoIsTold() {
        var id = given(measure()).created().shows("state", "OPEN").id();
        assertThat(said(WorkAssigned.class, WorkAssigned::id, id))
                .extracting(WorkAssigned::ownerId)
                .containsExactly(owner);
    }

    @Test
    void anIncidentIsNotClosedWhileAnActionIsOpen() {
        var action = given(measure()).created().id();
        moved("HANDLED").ok();
        moved("CLOSED").refused(409, "safety.action-open", "state");
        then(principal(county.east)
                        .post(actions() + "/" + action + "/results", Map.of("result", "已加装护栏")))
                .created()
                .shows("state", "DONE");
        then(principal(county.east).get(actions())).ok().lists("items.state", "DONE");
        moved("CLOSED").ok();
    }

    @Test
    void aReferralNamesItsAuthority() {
        var referral = new HashMap<>(measure());
        referral.put("kind", "REFERRAL");
        given(referral).refused(400, "safety.referral-agency", "agency");
        referral.put("agency", "POLICE");
        given(referral).created().shows("agency", "POLICE");
    }

    @Test
    void anActionIsGivenToAnotherOwnerForAReason() {
        var given = given(measure()).created();
        var other = staff(county.east).id();
        var change = Map.of("ownerId", other, "dueOn", "2099-12-01", "reason", "原责任人外出");
        var path = actions() + "/" + given.id();
        then(principal(county.east).put(path, given.etag(), change)).ok().shows("ownerId", other);
        then(principal(county.east).put(path, given.etag(), change)).is(412);
        then(principal(county.east).post(path + "/withdrawals", Map.of("reason", "重复")))
                .created()
                .shows("state", "WITHDRAWN");
    }

    @Test
    void anOwnerOfAnotherSchoolIsNone() {
        var foreign = new HashMap<>(measure());
        foreign.put("ownerId", staff(county.west).id());
        given(foreign).absent();
        then(principal(county.west).post(actions(), measure())).absent();
    }

    @Test
    void anOutsiderIsNamedAndSealed() {
        var entry = Map.of("role", "SUSPECT", "name", "赵某某", "note", "穿黑衣");
        var party = then(principal(county.east).post(parties(), entry)).created().id();
        var sealed =
                (byte[])
                        Rows.one("select name from incident_party where id = ?", party)
                                .orElseThrow();
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("赵");
        then(principal(county.east).get(parties())).ok().lists("items.name", "赵某某");
        then(as(Roles.AUDITOR).of(county.org).get(parties())).ok().hides("赵某某");
        then(principal(county.east)
                        .post(parties() + "/" + party + "/withdrawals", Map.of("reason", "认错")))
                .created();
        then(principal(county.east).get(parties())).lists("items");
    }

    @Test
    void staffWhoAreSuspectedAreNamedWhereItShutsThemOut() {
        var entry = Map.of("role", "SUSPECT", "staffId", owner);
        then(principal(county.east).post(parties(), entry))
                .refused(422, "safety.suspect-by-involvement", "role");
    }

    @Test
    void evidenceIsAttachedAndOpenedOnRecord() {
        var files = "/api/safety/files?of=INCIDENT&owner=" + incident;
        var pdf = "%PDF-1.4 x".getBytes(StandardCharsets.US_ASCII);
        var file =
                then(principal(county.east)
                                .creating()
                                .contentType("multipart/form-data")
                                .multiPart("file", "照片.pdf", pdf)
                                .post(files))
                        .created()
                        .id();
        then(principal(county.east).get(files)).ok().lists("items.id", file);
        var path = "/api/safety/files/" + file + "?of=INCIDENT&owner=" + incident;
        then(principal(county.east).get(path)).ok().header("Content-Type", "application/pdf");
        then(principal(county.west).get(path)).absent();
        then(principal(county.west).get(files)).absent();
        var back = Map.of("reason", "传错");
        var withdrawn = path.replace("?", "/withdrawals?");
        then(principal(county.east).post(withdrawn, back)).created();
        then(principal(county.east).get(files)).lists("items");
    }

    @Test
    void anIncidentWithoutStudentsIsTheSchools() {
        var report = with(with(report(), "dead", 1), "severity", 1);
        then(reporting(principal(county.east), report))
                .created()
                .shows("org", county.east.org())
                .shows("category", "ACCIDENT")
                .shows("dead", 1);
    }

    @Test
    void aReportToTheAuthoritiesIsPrintedWithTheProofOfItsSending() {
        var body =
                Map.of(
                        "stage",
                        "FIRST",
                        "to",
                        "派出所",
                        "text",
                        "已报警",
                        "way",
                        "PHONE",
                        "receivedBy",
                        "值班民警");
        var made =
                then(principal(county.east).post(path(incident) + "/reports", body)).created().id();
        then(principal(county.east).get(path(incident) + "/reports/" + made + "/form"))
                .ok()
                .header("Content-Type", "application/pdf");
    }

    @Test
    void aNearMissIsReportedCorrectedAndTakenBack() {
        var miss = Map.of("kind", "FACILITY", "happenedOn", "2026-11-20", "what", "吊扇松动未坠落");
        var made =
                then(as(Roles.TEACHER).of(county.east.org()).post("/api/safety/near-misses", miss));
        var path = "/api/safety/near-misses/" + made.created().id();
        var better = new HashMap<String, Object>(miss);
        better.put("lesson", "全部检修");
        then(principal(county.east).put(path, made.etag(), better)).ok().shows("lesson", "全部检修");
        then(principal(county.east).get(path)).ok();
        then(principal(county.east).get("/api/safety/near-misses"))
                .ok()
                .lists("items.kind", "FACILITY");
        then(principal(county.west).get(path)).absent();
        then(principal(county.east).post(path + "/withdrawals", Map.of("reason", "误报"))).created();
        then(principal(county.east).get("/api/safety/near-misses")).lists("items");
    }

    private Answer given(Map<String, ?> action) {
        return then(principal(county.east).post(actions(), action));
    }

    private Map<String, Object> measure() {
        return Map.of("kind", "MEASURE", "what", "加装护栏", "ownerId", owner, "dueOn", "2099-11-30");
    }

    private Answer moved(String state) {
        var tag = then(principal(county.east).get(path(incident))).etag();
        return then(
                principal(county.east).put(path(incident) + "/state", tag, Map.of("state", state)));
    }

    private String actions() {
        return path(incident) + "/actions";
    }

    private String parties() {
        return path(incident) + "/parties";
    }
}
