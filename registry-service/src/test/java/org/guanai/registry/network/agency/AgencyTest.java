package org.guanai.registry.network.agency;

import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.testing.TestClock;
import org.guanai.kit.testing.Tokens;
import org.guanai.registry.County;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.2.3a: the departments that schools work with, and what was talked over with them.
@QuarkusTest
class AgencyTest {
    private static final String AGENCIES = "/api/registry/agencies";
    private static final String LIAISONS = "/api/registry/liaisons";
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 27);

    private County county;

    @BeforeEach
    void aCounty() {
        TestClock.today(TODAY);
        county = County.founded();
    }

    @AfterEach
    void backToday() {
        TestClock.reset();
    }

    @Test
    void aSchoolFindsTheCountysAgenciesAndTheirPhones() {
        var id = then(register(county.officer(), Map.of())).created().id();
        then(county.principal().get(AGENCIES + "?kind=WOMENS_FEDERATION"))
                .shows("items[0].id", id)
                .shows("items[0].dutyPhone", "13800001111");
        then(County.founded().principal().get(AGENCIES + "/" + id)).absent();
    }

    @Test
    void aTownshipEntersItsOwnAndNobodyElses() {
        var officer = Tokens.of(Roles.TOWNSHIP_OFFICER).org(county.township);
        then(register(County.as(officer), Map.of())).created().shows("org", county.township);
        then(register(County.as(officer), Map.of("org", county.code)))
                .refused(422, "registry.org-unknown", "org");
        then(register(county.principal(), Map.of())).forbidden();
    }

    @Test
    void aPhoneThatNobodyCanDialAndAMemberWithoutThePostAreRefused() {
        then(register(county.officer(), Map.of("phone", "12")))
                .refused(400, "registry.phone-invalid", "phone");
        then(register(county.officer(), Map.of("members", List.of(UUID.randomUUID()))))
                .refused(422, "registry.agency-member", "members");
    }

    @Test
    void aClosedAgencyLeavesTheDirectoryAndReceivesNothing() {
        var id = then(register(county.officer(), Map.of())).created().id();
        var closing = Map.of("reason", "机构改革撤并");
        then(county.officer().body(closing).post(AGENCIES + "/" + id + "/closures")).created();
        then(county.officer().get(AGENCIES)).lists("items");
        then(record(id, Map.of())).refused(422, "registry.receiver-unknown", "agencyId");
    }

    @Test
    void whatIsStillToBeDoneAfterATalkIsOpenUntilItIsDone() {
        var agency = then(register(county.officer(), Map.of())).created().id();
        var open = Map.<String, Object>of("followUp", "提供名单", "followUpOn", "2026-05-08");
        var id = then(record(agency, open)).created().id();
        then(county.principal().get(LIAISONS + "?open=true")).shows("items[0].id", id);
        var path = LIAISONS + "/" + id + "/follow-ups";
        then(county.principal().body(Map.of("outcome", "名单已送")).post(path)).created();
        then(county.principal().get(LIAISONS + "?open=true")).lists("items");
        then(county.principal().body(Map.of("outcome", "名单已送")).post(path))
                .refused(409, "registry.no-follow-up");
    }

    @Test
    void aTalkIsPutRightAndTakenBackForAReason() {
        var agency = then(register(county.officer(), Map.of())).created().id();
        var made = then(record(agency, Map.of())).created();
        var path = LIAISONS + "/" + made.id();
        var right =
                Map.of(
                        "on",
                        "2026-04-20",
                        "manner",
                        "VISIT",
                        "topic",
                        "关爱女孩",
                        "outcome",
                        "商定活动",
                        "reason",
                        "日期有误");
        then(county.principal().header("If-Match", "\"0\"").body(right).put(path))
                .ok()
                .shows("manner", "VISIT");
        then(county.otherPrincipal().get(path)).absent();
        then(county.principal().body(Map.of("reason", "重复录入")).post(path + "/withdrawals"))
                .created()
                .has("withdrawnAt");
        then(county.principal().get(LIAISONS)).lists("items");
    }

    @Test
    void anAgencyIsChangedAgainstItsVersionAndOnlyFromAbove() {
        var made = then(register(county.officer(), Map.of())).created();
        var path = AGENCIES + "/" + made.id();
        var change =
                Map.of(
                        "kind",
                        "WOMENS_FEDERATION",
                        "name",
                        "县妇联",
                        "contact",
                        "张主任",
                        "tasks",
                        "妇女儿童权益",
                        "matters",
                        List.of("PROTECTION"),
                        "answerDays",
                        3);
        then(county.officer().body(change).put(path)).is(428);
        then(county.officer().header("If-Match", "\"0\"").body(change).put(path))
                .ok()
                .shows("contact", "张主任");
        then(county.principal().get(path)).ok().shows("answerDays", 3);
        var township = Tokens.of(Roles.TOWNSHIP_OFFICER).org(county.township);
        then(County.as(township).header("If-Match", "\"1\"").body(change).put(path)).absent();
    }

    @Test
    void whatWasTalkedOverIsReadAgain() {
        var agency = then(register(county.officer(), Map.of())).created().id();
        var id = then(record(agency, Map.of())).created().id();
        then(county.principal().get(LIAISONS + "/" + id)).ok().shows("outcome", "商定四月活动");
    }

    private Response register(RequestSpecification as, Map<String, Object> other) {
        var body = new HashMap<String, Object>();
        body.putAll(Map.of("kind", "WOMENS_FEDERATION", "name", "县妇联", "contact", "李主任"));
        body.putAll(Map.of("dutyPhone", "13800001111", "tasks", "妇女儿童权益"));
        body.putAll(Map.of("matters", List.of("PROTECTION", "CARE_ACTIVITY"), "answerDays", 5));
        body.putAll(other);
        return as.body(body).post(AGENCIES);
    }

    private Response record(UUID agency, Map<String, Object> other) {
        var body = new HashMap<String, Object>();
        body.putAll(Map.of("agencyId", agency, "manner", "MEETING", "topic", "关爱女孩"));
        body.put("outcome", "商定四月活动");
        body.putAll(other);
        return county.principal().body(body).post(LIAISONS);
    }
}
