package org.guanai.registry.network.lifepost;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.boarding;
import static org.guanai.registry.Roster.child;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.id.Ids;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.3.1a, 3.3.1c: what boarders have, and who is with them.
@QuarkusTest
class BoardingTest {
    private static final String PROFILES = "/api/registry/boarding-profiles";
    private static final String POSTS = "/api/registry/life-posts";

    @Inject Roster roster;
    private County county;

    @BeforeEach
    void boarders() {
        county = County.founded();
        roster.registered(county.school, boarding(child(county.schoolCode)));
    }

    @Test
    void aProfileStandsBesideTheBoardersAsTheyAre() {
        then(record(0)).created().shows("bedsMissing", 1).shows("boys", 1).has("areaPerBoarder");
        then(record(0)).refused(409, "registry.boarding-profile-there");
        then(county.officer().get(PROFILES)).shows("items[0].facts.beds", 0);
        then(county.otherPrincipal().get(PROFILES)).lists("items");
    }

    @Test
    void aProfileIsPutRightAgainstItsVersion() {
        var made = then(record(0)).created();
        var change = Map.of("facts", facts(10), "reason", "漏登新宿舍");
        var path = PROFILES + "/" + made.id();
        then(county.principal().body(change).put(path)).is(428);
        then(county.principal().header("If-Match", "\"0\"").body(change).put(path))
                .ok()
                .shows("bedsMissing", 0);
        then(county.principal().body(Map.of("reason", "重复录入")).post(path + "/withdrawals"))
                .created();
        then(record(5)).created();
    }

    @Test
    void aSchoolWithBoardersAndNobodyWithThemIsAGap() {
        then(county.officer().get(POSTS + "/gaps"))
                .shows("items[0].org", county.school)
                .shows("items[0].missing", 1)
                .has("items[0].ruleVersion");
        then(fill(staff("冯老师", "1"), true)).created();
        then(county.officer().get(POSTS + "/gaps"))
                .shows("items[0].missing", 0)
                .lists("items[0].floorsWithoutWoman", "女生楼2层");
        then(fill(staff("陈老师", "2"), true)).created();
        then(county.officer().get(POSTS + "/gaps")).lists("items");
    }

    @Test
    void onePostEachAndOnlyForStaffOfTheSchool() {
        var person = staff("冯老师", "2");
        var post = then(fill(person, false)).created().id();
        then(fill(person, false)).refused(409, "registry.life-post-there");
        then(fill(UUID.randomUUID(), false)).refused(422, "registry.not-staff-here", "staffId");
        then(county.principal()
                        .body(Map.of("reason", "转岗任教"))
                        .post(POSTS + "/" + post + "/endings"))
                .created()
                .has("endedOn");
    }

    @Test
    void eachStageHasItsOwnRatio() {
        var ratio = new LifeRatio(50, 80, true);
        assertEquals(0, ratio.needed(0, 0));
        assertEquals(2, ratio.needed(51, 0));
        assertEquals(2, ratio.needed(1, 80));
    }

    @Test
    void aPostIsPutRightAndTakenBackForAReason() {
        var id = then(fill(staff("冯老师", "2"), false)).created().id();
        var path = POSTS + "/" + id;
        var right =
                Map.of(
                        "floor",
                        "男生楼1层",
                        "girlsFloor",
                        false,
                        "from",
                        "2026-03-01",
                        "reason",
                        "楼层有误");
        then(county.principal().header("If-Match", "\"0\"").body(right).put(path))
                .ok()
                .shows("floor", "男生楼1层");
        then(county.officer().get(path)).ok();
        then(county.officer().get(POSTS)).shows("items[0].id", id);
        then(county.otherPrincipal().get(path)).absent();
        then(county.principal().body(Map.of("reason", "录错了人")).post(path + "/withdrawals"))
                .created();
        then(county.officer().get(POSTS)).lists("items");
    }

    @Test
    void aProfileIsReadByWhoeverSupervisesTheSchool() {
        var id = then(record(10)).created().id();
        then(county.officer().get(PROFILES + "/" + id)).ok().shows("schoolYear", 2025);
        then(county.otherPrincipal().get(PROFILES + "/" + id)).absent();
    }

    private Response record(int beds) {
        return county.principal()
                .body(Map.of("schoolYear", 2025, "facts", facts(beds)))
                .post(PROFILES);
    }

    private Response fill(UUID staff, boolean girls) {
        return county.principal()
                .body(Map.of("staffId", staff, "floor", "女生楼2层", "girlsFloor", girls))
                .post(POSTS);
    }

    private static Map<String, Object> facts(int beds) {
        var facts = new HashMap<String, Object>();
        facts.putAll(Map.of("beds", beds, "rooms", 4, "floorArea", 80, "girlsFloors", 1));
        facts.putAll(Map.of("canteenSeats", 40, "waterPoints", 4, "baths", 6, "fireExits", 2));
        facts.putAll(Map.of("healthRoom", true, "nightLight", true));
        facts.putAll(Map.of("stateMoney", 50000, "localMoney", 20000, "otherMoney", 0));
        return facts;
    }

    private UUID staff(String name, String sex) {
        var body =
                Map.of(
                        "school",
                        county.schoolCode,
                        "name",
                        name,
                        "sex",
                        sex,
                        "username",
                        "u" + Ids.next(),
                        "posts",
                        List.of(Roles.TEACHER));
        return then(county.principal().body(body).post("/api/registry/staff")).created().id();
    }
}
