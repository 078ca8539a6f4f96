package org.guanai.safety.prevent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.safety.Safety.officer;
import static org.guanai.safety.Safety.principal;
import static org.guanai.safety.Safety.said;
import static org.guanai.safety.Safety.staff;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.safety.MajorHazardFound;
import org.guanai.events.safety.WorkAssigned;
import org.guanai.safety.Safety;
import org.guanai.testing.registry.TestCounty;
import org.junit.jupiter.api.Test;

/// 3.1.5c and 3.3.4: checks, hazards with a second person, hazards around the school.
@QuarkusTest
class PreventionTest {
    private static final String HAZARDS = "/api/safety/hazards";
    private static final String AROUND = "/api/safety/surroundings-hazards";

    private final TestCounty county = Safety.county();
    private final UUID owner = staff(county.east).id();

    @Test
    void aHazardIsClosedByASecondPersonOnly() {
        var path =
                HAZARDS + "/" + then(principal(county.east).post(HAZARDS, hazard())).created().id();
        var repairer = UUID.randomUUID();
        then(principal(county.east).post(path + "/reviews", review(true)))
                .refused(409, "safety.hazard-out-of-order", "state");
        then(principal(county.east).person(repairer).post(path + "/repairs", Map.of("done", "已更换")))
                .created();
        then(principal(county.east).person(repairer).post(path + "/reviews", review(true)))
                .refused(409, "safety.second-person");
        then(principal(county.east).person(owner).post(path + "/reviews", review(true)))
                .refused(409, "safety.second-person");
        then(officer(county).post(path + "/reviews", review(false)))
                .created()
                .shows("state", "OPEN");
        then(principal(county.east)
                        .person(repairer)
                        .post(path + "/repairs", Map.of("done", "再次更换")))
                .created();
        then(officer(county).post(path + "/reviews", review(true)))
                .created()
                .shows("state", "CLOSED");
    }

    @Test
    void aMajorHazardIsToldToTheCounty() {
        var major = new HashMap<>(hazard());
        major.put("grade", "MAJOR");
        var id = then(principal(county.east).post(HAZARDS, major)).created().id();
        assertThat(said(MajorHazardFound.class, MajorHazardFound::hazardId, id)).hasSize(1);
        assertThat(said(WorkAssigned.class, WorkAssigned::id, id))
                .extracting(WorkAssigned::ownerId)
                .containsExactly(owner);
    }

    @Test
    void aHazardIsGivenAnotherDayForAReason() {
        var made = then(principal(county.east).post(HAZARDS, hazard())).created();
        var change =
                Map.of(
                        "grade",
                        "ORDINARY",
                        "ownerId",
                        owner,
                        "dueOn",
                        "2099-12-01",
                        "reason",
                        "等待配件");
        var path = HAZARDS + "/" + made.id();
        then(principal(county.east).put(path, made.etag(), change))
                .ok()
                .shows("dueOn", "2099-12-01");
        then(principal(county.east).get(path)).ok().shows("overdue", false);
        then(principal(county.west).get(path)).absent();
        then(principal(county.east).post(path + "/withdrawals", Map.of("reason", "误报"))).created();
        then(principal(county.east).put(path, "*", change)).refused(409, "safety.hazard-over");
    }

    @Test
    void whatDoesNotPassACheckIsAHazard() {
        var sheets = then(principal(county.east).get("/api/safety/checks/sheets")).ok();
        List<String> items = sheets.at("items.find { it.sheet == 'GATE' }.items");
        var checked = new ArrayList<Map<String, Object>>();
        items.forEach(item -> checked.add(Map.of("item", item)));
        checked.set(
                0,
                Map.of(
                        "item",
                        items.getFirst(),
                        "hazard",
                        Map.of(
                                "place",
                                "校门",
                                "grade",
                                "ORDINARY",
                                "what",
                                "来访未登记",
                                "ownerId",
                                owner,
                                "dueOn",
                                "2099-11-30")));
        var check =
                Map.of(
                        "sheet",
                        "GATE",
                        "rhythm",
                        "WEEKLY",
                        "checkedOn",
                        "2026-11-20",
                        "items",
                        checked);
        var made = then(principal(county.east).post("/api/safety/checks", check)).created();
        made.shows("failed", 1);
        then(principal(county.east).get("/api/safety/checks")).ok().lists("items.failed", 1);
        then(principal(county.east).get(HAZARDS)).ok().lists("items.kind", "GATE");
        var partly = new HashMap<String, Object>(check);
        partly.put("items", checked.subList(0, 1));
        then(principal(county.east).post("/api/safety/checks", partly))
                .refused(400, "safety.check-items", "items");
    }

    @Test
    void aHazardAroundTheSchoolIsActedOnTogetherAndLookedAtAgain() {
        var entry =
                Map.of(
                        "foundOn",
                        "2026-11-01",
                        "kind",
                        "TOBACCO",
                        "place",
                        "校门东侧小卖部",
                        "distance",
                        40,
                        "what",
                        "向学生售烟",
                        "agency",
                        "TOBACCO",
                        "dueOn",
                        "2026-11-15");
        var made = then(principal(county.east).post(AROUND, entry)).created();
        var path = AROUND + "/" + made.id();
        then(principal(county.east).get(AROUND + "/by-agency"))
                .ok()
                .lists("items.agency", "TOBACCO")
                .lists("items.open", 1);
        then(principal(county.east).post(path + "/steps", step("JOINT_ACTION", false))).created();
        then(principal(county.east).post(path + "/steps", step("RECHECK", true)))
                .created()
                .shows("state", "CLOSED")
                .shows("ageDays", 19)
                .lists("steps.kind", "JOINT_ACTION", "RECHECK");
        then(principal(county.east).get(AROUND + "/by-agency")).lists("items");
        then(principal(county.east).post(path + "/steps", step("RECHECK", true)))
                .refused(409, "safety.surroundings-over");
        then(principal(county.west).get(path)).absent();
    }

    @Test
    void aHazardAroundTheSchoolIsCorrectedAndTakenBack() {
        var entry =
                Map.of(
                        "foundOn",
                        "2026-11-01",
                        "kind",
                        "STREET_STALLS",
                        "place",
                        "北门",
                        "what",
                        "占道",
                        "agency",
                        "POLICE",
                        "dueOn",
                        "2099-11-15");
        var made = then(principal(county.east).post(AROUND, entry)).created();
        var path = AROUND + "/" + made.id();
        var right = new HashMap<String, Object>(entry);
        right.put("agency", "URBAN_MANAGEMENT");
        var correction = Map.of("hazard", right, "reason", "部门有误");
        then(principal(county.east).put(path, made.etag(), correction))
                .ok()
                .shows("agency", "URBAN_MANAGEMENT");
        then(principal(county.east).get(path)).ok();
        then(principal(county.east).get(AROUND)).ok().lists("items.agency", "URBAN_MANAGEMENT");
        then(principal(county.east).post(path + "/withdrawals", Map.of("reason", "误报"))).created();
    }

    @Test
    void theLedgerLeavesAsAFileAndAboveALimitOnlyWithApproval() {
        then(principal(county.east).post(HAZARDS, hazard())).created();
        var rule =
                Map.of(
                        "code", "export.approval",
                        "content", Map.of("rows", 0),
                        "basis", "县文件",
                        "effectiveFrom", "2026-03-01");
        then(officer(county).post("/api/safety/rules", rule)).created();
        var order =
                Map.of("list", "hazards", "format", "CSV", "filter", Map.of(), "purpose", "台账核对");
        var asker = principal(county.east).person(UUID.randomUUID());
        var exports = "/api/safety/exports";
        var id = then(asker.post(exports, order)).accepted().shows("state", "WAITING").id();
        then(asker.get(exports + "/" + id)).ok();
        then(officer(county).get(exports)).ok().lists("items.id", id);
        var no = Map.of("approved", false, "reason", "已有纸质台账");
        then(officer(county).post(exports + "/" + id + "/decisions", no))
                .created()
                .shows("state", "REFUSED");
    }

    private Map<String, Object> hazard() {
        return Map.of(
                "foundOn", "2026-11-20",
                "place", "教学楼二层",
                "kind", "FIRE",
                "grade", "ORDINARY",
                "what", "灭火器过期",
                "ownerId", owner,
                "dueOn", "2099-11-30");
    }

    private static Map<String, Object> review(boolean closed) {
        return Map.of("closed", closed, "finding", "现场查看");
    }

    private static Map<String, Object> step(String kind, boolean gone) {
        return Map.of(
                "kind",
                kind,
                "doneOn",
                "2026-11-20",
                "agencies",
                List.of("TOBACCO", "POLICE"),
                "gone",
                gone,
                "result",
                "联合检查");
    }
}
