package org.guanai.registry.equality.placement;

import static org.guanai.kit.testing.Answer.then;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.registry.PlaceDecided;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.kit.testing.Tokens;
import org.guanai.registry.County;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.1.2b–c: papers, eligibility with its reasons, the designated school, the appeal.
@QuarkusTest
class PlacementTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 27);
    private static final Map<String, Object> PERMIT =
            Map.of("kind", "RESIDENCE_PERMIT", "validUntil", "2027-01-01");
    private static final Map<String, Object> BOOK = Map.of("kind", "HOUSEHOLD_BOOK");

    @Inject InMemoryBroker broker;
    private County county;

    @BeforeEach
    void aCatchment() {
        TestClock.today(TODAY);
        county = County.founded();
        then(county.officer()
                        .body(
                                Map.of(
                                        "school", county.schoolCode,
                                        "area", "东山社区",
                                        "stage", "PRIMARY",
                                        "basis", "甲教〔2026〕5号",
                                        "from", "2026-01-01"))
                        .post("/api/registry/catchments"))
                .created();
    }

    @AfterEach
    void backToday() {
        TestClock.reset();
    }

    @Test
    void whatIsMissingIsSaidAndCanBeAdded() {
        var id =
                then(received(BOOK))
                        .created()
                        .shows("eligible", false)
                        .lists("reasons", "paper-missing:RESIDENCE_PERMIT")
                        .shows("rule", "placement.conditions@1")
                        .<String>at("id");
        then(decided(id, "DESIGNATED", county.schoolCode))
                .refused(422, "registry.place-not-eligible", "outcome");
        var correction = Map.of("application", application(BOOK, PERMIT), "reason", "补交居住证");
        then(county.principal().header("If-Match", "\"0\"").body(correction).put(path(id)))
                .ok()
                .shows("eligible", true);
        then(decided(id, "DESIGNATED", county.schoolCode))
                .created()
                .shows("school", county.school)
                .has("appealBy");
        assertEquals(
                1,
                broker.published(Topics.REGISTRY_EVENTS, PlaceDecided.class).stream()
                        .filter(e -> e.applicationId().toString().equals(id))
                        .count());
    }

    @Test
    void aPaperThatHasRunOutDoesNotCount() {
        var old = Map.<String, Object>of("kind", "RESIDENCE_PERMIT", "validUntil", "2026-04-01");
        then(received(BOOK, old)).lists("reasons", "paper-missing:RESIDENCE_PERMIT");
    }

    @Test
    void anEligibleChildIsNeverRefusedAndGoesToTheDesignatedSchool() {
        var id = then(received(BOOK, PERMIT)).created().<String>at("id");
        then(decided(id, "REFUSED", null)).refused(422, "registry.place-eligible", "outcome");
        then(decided(id, "DESIGNATED", county.otherCode))
                .refused(422, "registry.place-not-in-catchment", "school");
        then(decided(id, "ALLOTTED", county.otherCode))
                .refused(422, "registry.place-designated-free", "school");
    }

    @Test
    void whenTheDesignatedSchoolIsFullAnotherTakesTheChild() {
        then(county.officer()
                        .body(
                                Map.of(
                                        "school", county.schoolCode,
                                        "schoolYear", 2026,
                                        "grade", 1,
                                        "places", 1))
                        .post("/api/registry/capacities"))
                .created();
        var first = then(received(BOOK, PERMIT)).created().<String>at("id");
        then(decided(first, "DESIGNATED", county.schoolCode)).created();
        var second = then(received(BOOK, PERMIT)).created().<String>at("id");
        then(decided(second, "DESIGNATED", county.schoolCode))
                .refused(409, "registry.place-school-full", "school");
        then(decided(second, "ALLOTTED", county.otherCode)).created();
        then(county.otherPrincipal().get(path(second))).ok();
        then(county.otherPrincipal().get(path(first))).absent();
    }

    @Test
    void anAppealIsAnsweredByAnotherPersonAndOpensTheApplicationAgain() {
        var id = then(received(BOOK)).created().<String>at("id");
        then(county.principal().body(Map.of("statement", "材料已交齐")).post(path(id) + "/appeals"))
                .refused(409, "registry.place-no-appeal");
        var decider = UUID.randomUUID();
        then(officer(decider).body(decision("REFUSED", null)).post(path(id) + "/decisions"))
                .created();
        then(county.principal().body(Map.of("statement", "材料已交齐")).post(path(id) + "/appeals"))
                .created()
                .hides("材料已交齐");
        var answer = Map.of("upheld", true, "reason", "经核实材料齐全");
        then(officer(decider).body(answer).post(path(id) + "/appeals/answers"))
                .refused(409, "registry.place-same-person");
        then(officer(UUID.randomUUID()).body(answer).post(path(id) + "/appeals/answers"))
                .created()
                .shows("upheld", true)
                .lacks("outcome");
        then(county.officer().get(path(id))).shows("appeal", "材料已交齐");
    }

    @Test
    void afterItsDayAnAppealIsTooLate() {
        var id = then(received(BOOK)).created().<String>at("id");
        then(decided(id, "REFUSED", null)).created();
        TestClock.today(TODAY.plusDays(40));
        then(county.principal().body(Map.of("statement", "材料已交齐")).post(path(id) + "/appeals"))
                .refused(409, "registry.place-appeal-late");
    }

    @Test
    void whoAppliesIsNowhereReadable() {
        var id = then(received(BOOK, PERMIT)).created().hides("张小远", "张大远").<String>at("id");
        then(county.principal().get(path(id))).shows("childName", "张小远");
        then(county.otherPrincipal().get(path(id))).absent();
        assertEquals(
                0,
                Rows.count("select count(*) from place_application p where p::text like '%张小远%'"));
    }

    @Test
    void aCatchmentEndsAndANumberOfPlacesIsPutRight() {
        var officer = county.officer();
        var catchment = then(officer.get("/api/registry/catchments")).<String>at("items[0].id");
        var ending = Map.of("to", "2026-08-31", "reason", "学区调整");
        then(county.officer()
                        .body(ending)
                        .post("/api/registry/catchments/" + catchment + "/endings"))
                .created()
                .shows("to", "2026-08-31");
        var places =
                Map.of("school", county.schoolCode, "schoolYear", 2026, "grade", 1, "places", 40);
        var capacities = "/api/registry/capacities";
        var id = then(county.officer().body(places).post(capacities)).created().id();
        then(county.officer()
                        .header("If-Match", "\"0\"")
                        .body(Map.of("places", 45, "reason", "新增一个班"))
                        .put(capacities + "/" + id))
                .ok()
                .shows("places", 45);
        then(county.principal().get(capacities + "?schoolYear=2026")).lists("items.places", 45);
    }

    @Test
    void anApplicationThatWasAMistakeIsWithdrawn() {
        var id = then(received(BOOK)).created().<String>at("id");
        then(county.principal().get("/api/registry/place-applications")).lists("items.id", id);
        var mistake = Map.of("reason", "重复登记");
        then(county.principal().body(mistake).post(path(id) + "/withdrawals")).created();
        then(county.principal().get("/api/registry/place-applications")).lists("items");
    }

    @SafeVarargs
    private Response received(Map<String, Object>... papers) {
        return county.principal()
                .body(application(papers))
                .post("/api/registry/place-applications");
    }

    @SafeVarargs
    private static Map<String, Object> application(Map<String, Object>... papers) {
        var said = new HashMap<String, Object>();
        said.put("childName", "张小远");
        said.put("sex", "2");
        said.put("birthDate", "2020-03-01");
        said.put("guardianName", "张大远");
        said.put("guardianPhone", "13800000001");
        said.put("schoolYear", 2026);
        said.put("grade", 1);
        said.put("household", "520203");
        said.put("area", "东山社区");
        said.put("residentSince", "2025-09-01");
        said.put("papers", List.of(papers));
        return said;
    }

    private Response decided(String id, String outcome, String school) {
        return county.officer().body(decision(outcome, school)).post(path(id) + "/decisions");
    }

    private static Map<String, Object> decision(String outcome, String school) {
        var decision = new HashMap<String, Object>();
        decision.put("outcome", outcome);
        decision.put("school", school);
        decision.put("reason", "按学区划分和学位情况");
        return decision;
    }

    private RequestSpecification officer(UUID person) {
        return County.as(Tokens.of(Roles.COUNTY_OFFICER).org(county.code).person(person));
    }

    private static String path(String id) {
        return "/api/registry/place-applications/" + id;
    }
}
