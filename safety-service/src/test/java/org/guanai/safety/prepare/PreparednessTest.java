package org.guanai.safety.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.kit.testing.TestCaller.as;
import static org.guanai.safety.Safety.officer;
import static org.guanai.safety.Safety.principal;
import static org.guanai.safety.Safety.said;
import static org.guanai.safety.Safety.staff;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.safety.WorkAssigned;
import org.guanai.kit.testing.Rows;
import org.guanai.safety.Safety;
import org.guanai.testing.registry.TestCounty;
import org.junit.jupiter.api.Test;

/// 3.1.5a, b, d, g: duties and team, plans and rules, drills, lessons, responsibility letters.
@QuarkusTest
class PreparednessTest {
    private static final String DOCUMENTS = "/api/safety/documents";
    private static final String DRILLS = "/api/safety/drills";
    private static final String LESSONS = "/api/safety/lessons";
    private static final String DUTIES = "/api/safety/duties";
    private static final String LETTERS = "/api/safety/letters";

    private final TestCounty county = Safety.county();
    private final UUID teacher = staff(county.east).id();

    @Test
    void aPlanIsReviewedYearlyAndHasVersions() {
        var plan =
                Map.of(
                        "kind",
                        "PLAN",
                        "scenario",
                        "FIRE",
                        "title",
                        "消防预案",
                        "issuedOn",
                        "2025-11-01");
        var path =
                DOCUMENTS
                        + "/"
                        + then(principal(county.east).post(DOCUMENTS, plan))
                                .created()
                                .shows("overdue", true)
                                .id();
        then(principal(county.east).post(DOCUMENTS, plan)).refused(409, "safety.plan-exists");
        var review =
                Map.of(
                        "reviewedOn",
                        "2026-11-20",
                        "occasion",
                        "年度",
                        "changed",
                        true,
                        "outcome",
                        "更新电话");
        then(principal(county.east).post(path + "/reviews", review))
                .created()
                .shows("revision", 2)
                .shows("reviewDueOn", "2027-11-20")
                .shows("overdue", false);
        var seen = then(principal(county.east).get(path)).ok();
        var filed = Map.of("title", "消防应急预案", "issuedOn", "2025-11-01", "reason", "更名");
        then(principal(county.east).put(path, seen.etag(), filed)).ok().shows("title", "消防应急预案");
        then(principal(county.east).get(DOCUMENTS)).ok().lists("items.revision", 2);
        then(principal(county.west).get(path)).absent();
        then(principal(county.east).post(path + "/withdrawals", Map.of("reason", "重编"))).created();
        then(principal(county.east).post(DOCUMENTS, plan)).created();
    }

    @Test
    void aRuleHasNoScenario() {
        var rule =
                Map.of(
                        "kind",
                        "RULE",
                        "scenario",
                        "FIRE",
                        "title",
                        "门卫制度",
                        "issuedOn",
                        "2026-01-01");
        then(principal(county.east).post(DOCUMENTS, rule))
                .refused(400, "safety.plan-scenario", "scenario");
    }

    @Test
    void aDrillIsMeasuredAndCorrected() {
        var drill = drill();
        then(principal(county.east).post(DRILLS, drill))
                .refused(400, "safety.drill-time", "outInSeconds");
        drill.put("outInSeconds", 110);
        var made = then(principal(county.east).post(DRILLS, drill)).created();
        made.shows("inTime", true).shows("missing", 1);
        drill.put("outInSeconds", 130);
        var path = DRILLS + "/" + made.id();
        then(principal(county.east)
                        .put(path, made.etag(), Map.of("drill", drill, "reason", "计时有误")))
                .ok()
                .shows("inTime", false);
        then(principal(county.east).get(path)).ok();
        then(principal(county.west).get(path)).absent();
        then(principal(county.east).get(DRILLS)).ok().lists("items.evacuation", true);
        then(principal(county.east).post(path + "/withdrawals", Map.of("reason", "误录"))).created();
        then(principal(county.east).get(DRILLS)).lists("items");
    }

    @Test
    void aLessonIsLogged() {
        var lesson =
                Map.of(
                        "topic",
                        "DROWNING",
                        "occasion",
                        "BEFORE_HOLIDAY",
                        "heldOn",
                        "2026-11-20",
                        "audience",
                        "全校",
                        "attended",
                        420);
        var made = then(as(Roles.TEACHER).of(county.east.org()).post(LESSONS, lesson)).created();
        var path = LESSONS + "/" + made.id();
        var more = new HashMap<String, Object>(lesson);
        more.put("attended", 421);
        more.put("school", county.west.code());
        then(principal(county.east).put(path, made.etag(), more)).absent();
        more.put("school", county.east.code());
        then(principal(county.east).put(path, made.etag(), more)).ok().shows("attended", 421);
        then(principal(county.west).get(LESSONS)).lists("items");
        then(principal(county.east).post(path + "/withdrawals", Map.of("reason", "误录"))).created();
    }

    @Test
    void theMatrixShowsWhichPostsAreVacant() {
        var duty =
                new HashMap<String, Object>(
                        Map.of(
                                "post",
                                "SAFETY_DIRECTOR",
                                "staffId",
                                teacher,
                                "duties",
                                "日常检查",
                                "team",
                                "EVACUATION"));
        then(principal(county.east).post(DUTIES, duty)).refused(400, "safety.team-phone", "phone");
        duty.put("phone", "13800000009");
        var made = then(principal(county.east).post(DUTIES, duty)).created();
        then(principal(county.east).get(DUTIES))
                .ok()
                .lists("items.phone", "13800000009")
                .shows("vacant.contains('SAFETY_DIRECTOR')", false);
        var sealed =
                (byte[])
                        Rows.one("select phone from safety_duty where id = ?", made.id())
                                .orElseThrow();
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("1380000");
        var change = Map.of("duties", "日常检查与演练", "reason", "分工调整");
        var path = DUTIES + "/" + made.id();
        then(principal(county.east).put(path, made.etag(), change)).ok().lacks("team");
        then(principal(county.west).put(path, made.etag(), change)).absent();
        then(principal(county.east).post(path + "/endings", Map.of("reason", "调离"))).created();
    }

    @Test
    void lettersAreSignedLayerByLayerWithTheirScan() {
        then(principal(county.east).post(LETTERS, letters("BUREAU_SCHOOL", null)))
                .refused(403, "safety.letter-of-the-bureau");
        var top = new HashMap<>(letters("BUREAU_SCHOOL", null));
        top.put("school", county.east.code());
        UUID parent =
                UUID.fromString(
                        then(officer(county).post(LETTERS, top)).created().at("items[0].id"));
        then(principal(county.east).post(LETTERS, letters("SCHOOL_CLASS", parent)))
                .refused(422, "safety.letter-parent", "aboveId");
        var below = then(principal(county.east).post(LETTERS, letters("SCHOOL_POST", parent)));
        var path = LETTERS + "/" + below.created().at("items[0].id");
        assertThat(said(WorkAssigned.class, WorkAssigned::ownerId, teacher)).hasSize(2);
        then(principal(county.east).post(path + "/signatures", Map.of("signedOn", "2026-11-20")))
                .refused(409, "safety.scan-missing");
        scan(path.substring(LETTERS.length() + 1));
        then(principal(county.east).post(path + "/signatures", Map.of("signedOn", "2026-11-20")))
                .created()
                .shows("state", "SIGNED");
        then(officer(county).get(LETTERS + "/layers?year=2026"))
                .ok()
                .lists("items.layer", "BUREAU_SCHOOL", "SCHOOL_POST")
                .lists("items.unsigned", 1, 0);
        then(officer(county).get(LETTERS + "?state=ISSUED")).lists("items.id", parent);
        then(principal(county.east).get(path + "/form"))
                .ok()
                .header("Content-Type", "application/pdf");
        then(principal(county.west).get(path)).absent();
        then(principal(county.east).get(path)).ok();
        then(principal(county.east).post(path + "/withdrawals", Map.of("reason", "换人"))).created();
    }

    @Test
    void thePrincipalsFolderIsOneDocument() {
        var folder = "/api/safety/school-folder";
        then(principal(county.east).get(folder)).ok().header("Content-Type", "application/pdf");
        then(officer(county).get(folder)).refused(400, "safety.school-missing", "school");
        then(officer(county).get(folder + "?school=" + county.east.code())).ok();
        then(principal(county.east).get(folder + "?school=" + county.west.code())).absent();
    }

    private void scan(String letter) {
        then(principal(county.east)
                        .creating()
                        .contentType("multipart/form-data")
                        .multiPart(
                                "file", "a.pdf", "%PDF-1.4 x".getBytes(StandardCharsets.US_ASCII))
                        .post("/api/safety/files?of=LETTER&owner=" + letter))
                .created();
    }

    private Map<String, Object> letters(String layer, UUID parent) {
        var body = new HashMap<String, Object>();
        body.put("layer", layer);
        body.put("year", 2026);
        body.put("aboveId", parent);
        body.put("dueOn", "2026-12-31");
        body.put("signers", List.of(Map.of("staffId", teacher, "post", layer)));
        return body;
    }

    private static Map<String, Object> drill() {
        return new HashMap<>(
                Map.of(
                        "scenario",
                        "FIRE",
                        "heldOn",
                        "2026-11-20",
                        "evacuation",
                        true,
                        "announced",
                        true,
                        "commander",
                        "校长",
                        "due",
                        420,
                        "counted",
                        419,
                        "hurt",
                        0));
    }
}
