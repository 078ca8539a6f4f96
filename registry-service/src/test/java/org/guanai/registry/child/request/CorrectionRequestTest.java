package org.guanai.registry.child.request;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.testing.TestClock;
import org.guanai.kit.testing.Tokens;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 2.2: a guardian asks that the file be put right, and gets an answer with a reason, in time, and
/// a second one.
@QuarkusTest
class CorrectionRequestTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 27);
    private static final String REQUESTS = "/api/registry/correction-requests";

    @Inject Roster roster;
    @Inject LateRequests late;
    private County county;
    private String student;
    private UUID guardian;

    @BeforeEach
    void aChild() {
        TestClock.today(TODAY);
        county = County.founded();
        student = roster.registered(county.school, child(county.schoolCode));
        var file = then(county.principal().get("/api/registry/students/" + student)).ok();
        guardian = UUID.fromString(file.at("guardians[0].id"));
    }

    @AfterEach
    void backToday() {
        TestClock.reset();
    }

    @Test
    void aGuardianAsksAndTheSchoolAnswersWithinItsWorkingDays() {
        var asked = then(ask(county.guardian(guardian))).created();
        asked.shows("state", "OPEN").shows("dueOn", "2026-05-20").has("ruleVersion");
        then(county.principal().get(REQUESTS)).shows("items[0].id", asked.id());
        then(answer(county.principal(), asked.id(), true)).created().shows("state", "CORRECTED");
        then(county.guardian(guardian).get(REQUESTS + "/" + asked.id()))
                .ok()
                .shows("answer", "已核对并处理");
    }

    @Test
    void aRefusalIsAppealedAndDecidedBySomebodyElse() {
        var id = then(ask(county.guardian(guardian))).created().id();
        var person = UUID.randomUUID();
        var officer = Tokens.of(Roles.COUNTY_OFFICER).org(county.code).person(person);
        then(answer(County.as(officer), id, false)).created().shows("state", "REFUSED");
        then(county.guardian(guardian)
                        .body(Map.of("why", "户口簿已附，请再核"))
                        .post(REQUESTS + "/" + id + "/appeals"))
                .created()
                .shows("state", "APPEALED");
        then(decide(County.as(officer), id)).refused(409, "registry.appeal-same-person");
        then(decide(county.officer(), id)).created().shows("state", "UPHELD");
    }

    @Test
    void nobodyAsksAboutTheChildOfOthersOrReadsWhatTheyAsked() {
        then(ask(county.guardian(UUID.randomUUID()))).absent();
        var id = then(ask(county.guardian(guardian))).created().id();
        then(county.guardian(UUID.randomUUID()).get(REQUESTS + "/" + id)).absent();
        then(county.otherPrincipal().get(REQUESTS + "/" + id)).absent();
        then(ask(county.principal())).forbidden();
    }

    @Test
    void whatWasAnsweredIsNeitherAnsweredAgainNorTakenBack() {
        var id = then(ask(county.guardian(guardian))).created().id();
        then(answer(county.principal(), id, true)).created();
        then(answer(county.principal(), id, false)).refused(409, "registry.request-state");
        then(county.guardian(guardian)
                        .body(Map.of("reason", "不需要了"))
                        .post(REQUESTS + "/" + id + "/withdrawals"))
                .refused(409, "registry.request-state");
    }

    @Test
    void aRequestWithoutWhatItShouldSayIsRefusedWithTheField() {
        then(county.guardian(guardian)
                        .body(Map.of("part", "NAME", "why", "写错了"))
                        .post("/api/registry/students/" + student + "/correction-requests"))
                .invalid("shouldBe");
    }

    @Test
    void anAnswerThatIsOwedIsLateTheDayAfter() {
        var id = then(ask(county.guardian(guardian))).created().id();
        var found =
                SystemScope.call(() ->
                        QuarkusTransaction.requiringNew()
                                .call(() -> late.late(LocalDate.of(2026, 5, 21))));
        assertEquals(1, found.stream().filter(one -> one.id().equals(id)).count());
    }

    @Test
    void aRequestIsTakenBackBeforeItIsAnswered() {
        var id = then(ask(county.guardian(guardian))).created().id();
        then(county.guardian(guardian)
                        .body(Map.of("reason", "不需要了"))
                        .post(REQUESTS + "/" + id + "/withdrawals"))
                .created()
                .shows("state", "WITHDRAWN");
    }

    private Response ask(RequestSpecification as) {
        return as.body(Map.of("part", "NAME", "says", "王晓明", "shouldBe", "王小明", "why", "户口簿"))
                .post("/api/registry/students/" + student + "/correction-requests");
    }

    private Response answer(RequestSpecification as, UUID id, boolean corrected) {
        return as.body(Map.of("corrected", corrected, "answer", "已核对并处理"))
                .post(REQUESTS + "/" + id + "/answers");
    }

    private Response decide(RequestSpecification as, UUID id) {
        return as.body(Map.of("corrected", false, "answer", "户口簿与学籍一致"))
                .post(REQUESTS + "/" + id + "/decisions");
    }
}
