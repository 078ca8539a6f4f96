package org.guanai.registry.people.leading;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.testing.TestClock;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.1.1a, 3.1.1b: somebody answers for each school, and each school has its leading group, or it
/// shows.
@QuarkusTest
class LeadershipTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 27);
    private static final String PERSONS = "/api/registry/responsible-persons";
    private static final String GROUPS = "/api/registry/leading-groups";

    @Inject Roster roster;
    @Inject MissingGroups missing;
    private County county;
    private UUID principal;
    private UUID teacher;

    @BeforeEach
    void aSchool() {
        TestClock.today(TODAY);
        county = County.founded();
        roster.registered(county.school, child(county.schoolCode));
        principal = staff("周校长", Roles.PRINCIPAL);
        teacher = staff("吴老师", Roles.TEACHER);
    }

    @AfterEach
    void backToday() {
        TestClock.reset();
    }

    @Test
    void aSchoolIsVacantUntilItsPrincipalIsMadeResponsible() {
        then(county.officer().get(PERSONS + "/vacancies")).shows("items[0].org", county.school);
        then(appoint(principal, "2026-01-01", "2028-12-31")).created().shows("inOffice", true);
        then(county.officer().get(PERSONS + "/vacancies")).lists("items");
    }

    @Test
    void onlyThePrincipalIsMadeResponsibleAndOneAtATime() {
        then(appoint(teacher, "2026-01-01", "2028-12-31"))
                .refused(422, "registry.not-the-principal", "staffId");
        then(appoint(principal, "2026-01-01", "2025-12-31"))
                .refused(400, "registry.office-days", "until");
        then(appoint(principal, "2026-01-01", "2028-12-31")).created();
        then(appoint(principal, "2027-01-01", "2029-12-31"))
                .refused(409, "registry.office-held", "from");
    }

    @Test
    void aTermOfOfficeEndsAndTheSchoolIsVacantAgain() {
        var id = then(appoint(principal, "2026-01-01", "2028-12-31")).created().id();
        then(county.officer().body(Map.of("reason", "调离本校")).post(PERSONS + "/" + id + "/endings"))
                .created()
                .shows("inOffice", false);
        then(county.principal().get(PERSONS + "/vacancies")).shows("items[0].org", county.school);
    }

    @Test
    void aSchoolWithoutAGroupIsAnAlertInTheTerm() {
        var term =
                Map.of(
                        "code",
                        "2025-2026-2",
                        "name",
                        "春",
                        "startsOn",
                        "2026-03-02",
                        "endsOn",
                        "2026-07-03");
        then(county.officer().body(term).post("/api/registry/terms")).created();
        then(county.officer().get(GROUPS + "/gaps")).shows("items[0].org", county.school);
        assertEquals(1, late());
        then(setUp()).created();
        then(county.officer().get(GROUPS + "/gaps")).lists("items");
        assertEquals(0, late());
    }

    @Test
    void aGroupHasOneChairAndStaffOfTheSchool() {
        then(setUp(List.of(member(principal, "CHAIR"), member(teacher, "CHAIR"))))
                .refused(400, "registry.group-members", "members");
        then(setUp(List.of(member(principal, "CHAIR"), member(UUID.randomUUID(), "MEMBER"))))
                .refused(422, "registry.not-staff-here", "members");
        then(setUp()).created();
        then(setUp()).refused(409, "registry.group-there");
    }

    @Test
    void aDecisionIsOpenUntilItIsDone() {
        var group = then(setUp()).created().id();
        var meetings = GROUPS + "/" + group + "/meetings";
        var decision = Map.of("what", "走访全部留守学生", "ownerId", teacher, "dueOn", "2026-05-15");
        var entry =
                Map.of(
                        "present", List.of(principal, teacher),
                        "topics", "研究留守学生帮扶",
                        "decisions", List.of(decision));
        var meeting = then(county.principal().body(entry).post(meetings)).created();
        var path = meetings + "/" + meeting.id() + "/decisions/1/settlements";
        then(county.principal().body(Map.of("outcome", "已走访")).post(path))
                .created()
                .shows("decisions[0].doneOn", "2026-04-27");
        then(county.principal().body(Map.of("outcome", "已走访")).post(path))
                .refused(409, "registry.decision-done");
        then(county.otherPrincipal().get(meetings)).absent();
    }

    @Test
    void aTermOfOfficeIsPutRightAndTakenBackForAReason() {
        var id = then(appoint(principal, "2026-01-01", "2028-12-31")).created().id();
        var path = PERSONS + "/" + id;
        var right =
                Map.of(
                        "document",
                        "云教〔2026〕4号",
                        "from",
                        "2026-02-01",
                        "until",
                        "2028-12-31",
                        "reason",
                        "文号有误");
        then(county.officer().header("If-Match", "\"0\"").body(right).put(path))
                .ok()
                .shows("from", "2026-02-01");
        then(county.principal().get(path)).ok();
        then(county.principal().get(PERSONS)).shows("items[0].id", id);
        then(county.otherPrincipal().get(path)).absent();
        then(county.officer().body(Map.of("reason", "录错了学校")).post(path + "/withdrawals"))
                .created()
                .shows("inOffice", false);
    }

    @Test
    void aGroupChangesAndIsDissolvedAndItsMinutesStay() {
        var id = then(setUp()).created().id();
        var path = GROUPS + "/" + id;
        var change =
                Map.of(
                        "name",
                        "关爱帮扶领导小组",
                        "document",
                        "校发〔2026〕2号",
                        "setUpOn",
                        "2026-03-01",
                        "members",
                        List.of(member(teacher, "MEMBER"), member(principal, "CHAIR")),
                        "reason",
                        "成员调整");
        then(county.principal().header("If-Match", "\"0\"").body(change).put(path))
                .ok()
                .shows("name", "关爱帮扶领导小组");
        then(county.officer().get(path)).ok();
        then(county.officer().get(GROUPS)).shows("items[0].id", id);
        then(county.otherPrincipal().get(path)).absent();
        then(county.principal().body(Map.of("reason", "学校撤并")).post(path + "/dissolutions"))
                .created();
        then(county.principal().get(GROUPS)).lists("items");
        then(county.principal().get(path + "/meetings")).ok();
    }

    @Test
    void minutesArePutRightAndTakenBackForAReason() {
        var group = then(setUp()).created().id();
        var meetings = GROUPS + "/" + group + "/meetings";
        var entry = Map.of("present", List.of(principal), "topics", "研究帮扶");
        var id = then(county.principal().body(entry).post(meetings)).created().id();
        var right =
                Map.of(
                        "meeting",
                        Map.of("on", "2026-04-20", "present", List.of(principal), "topics", "研究控辍"),
                        "reason",
                        "日期有误");
        then(county.principal().header("If-Match", "\"0\"").body(right).put(meetings + "/" + id))
                .ok()
                .shows("on", "2026-04-20");
        then(county.principal().get(meetings)).shows("items[0].topics", "研究控辍");
        then(county.principal()
                        .body(Map.of("reason", "重复录入"))
                        .post(meetings + "/" + id + "/withdrawals"))
                .created();
        then(county.principal().get(meetings)).lists("items");
    }

    private long late() {
        return SystemScope.call(() ->
                QuarkusTransaction.requiringNew()
                        .call(() ->
                                missing.late(TODAY).stream()
                                        .filter(l -> l.org().toString().equals(county.school))
                                        .count()));
    }

    private Response appoint(UUID staff, String from, String until) {
        var body =
                Map.of(
                        "school",
                        county.schoolCode,
                        "staffId",
                        staff,
                        "document",
                        "云教〔2026〕3号",
                        "from",
                        from,
                        "until",
                        until);
        return county.officer().body(body).post(PERSONS);
    }

    private Response setUp() {
        return setUp(List.of(member(principal, "CHAIR"), member(teacher, "MEMBER")));
    }

    private Response setUp(List<Map<String, Object>> members) {
        var body = Map.of("name", "帮扶工作领导小组", "document", "校发〔2026〕1号", "members", members);
        return county.principal().body(body).post(GROUPS);
    }

    private static Map<String, Object> member(UUID staff, String duty) {
        return Map.of("staffId", staff, "duty", duty, "task", "统筹帮扶工作");
    }

    private UUID staff(String name, String post) {
        var body =
                Map.of(
                        "school",
                        county.schoolCode,
                        "name",
                        name,
                        "username",
                        "u" + Ids.next(),
                        "posts",
                        List.of(post));
        return then(county.officer().body(body).post("/api/registry/staff")).created().id();
    }
}
