package org.guanai.registry.network.referral;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.kit.testing.Tokens;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.2.3a, 3.2.3b: tasks go up, down and sideways in the network; whoever is no part of one sees
/// none of it.
@QuarkusTest
class ReferralTest {
    private static final String REFERRALS = "/api/registry/referrals";
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 27);

    @Inject Roster roster;
    @Inject LateReferrals late;
    private County county;
    private String student;
    private String village;

    @BeforeEach
    void aCounty() {
        TestClock.today(TODAY);
        county = County.founded();
        student = roster.registered(county.school, child(county.schoolCode));
        then(county.found("VILLAGE", county.code + "101201", "石塘村", county.township)).created();
        village = county.township + "/" + county.code + "101201";
    }

    @AfterEach
    void backToday() {
        TestClock.reset();
    }

    @Test
    void aVillageAnswersWhatASchoolAskedAndTheSchoolClosesIt() {
        var worker = worker(village, "石村干");
        var sent = then(send(Map.of("to", village, "studentId", student))).created();
        sent.shows("toName", "石塘村").shows("state", "SENT").shows("dueOn", "2026-05-13");
        then(asWorker(worker, village).get(REFERRALS)).shows("items[0].id", sent.id());
        then(answer(asWorker(worker, village), sent.id())).created().shows("state", "ANSWERED");
        then(county.principal()
                        .body(Map.of("remark", "已办结"))
                        .post(REFERRALS + "/" + sent.id() + "/closures"))
                .created()
                .shows("state", "CLOSED")
                .showsAll("steps.act", "SENT", "DONE", "CLOSED");
    }

    @Test
    void anAgencySeesWhatWasSentToItAndNothingElse() {
        var police = worker(county.code, "王警官");
        var other = worker(county.code, "李妇联");
        var agency = agency(List.of(police));
        var sent = then(send(Map.of("agencyId", agency, "studentId", student))).created();
        then(asWorker(police, county.code).get(REFERRALS + "/" + sent.id())).ok().has("what");
        then(asWorker(police, county.code).get("/api/registry/students/" + student)).forbidden();
        then(asWorker(other, county.code).get(REFERRALS + "/" + sent.id())).absent();
        then(answer(asWorker(other, county.code), sent.id())).absent();
        then(asWorker(other, county.code).get(REFERRALS)).lists("items");
    }

    @Test
    void anotherSchoolAndAnotherVillageSeeNothing() {
        var stranger = worker(county.township, "别村干");
        var sent = then(send(Map.of("to", village))).created();
        then(county.otherPrincipal().get(REFERRALS + "/" + sent.id())).absent();
        then(asWorker(stranger, county.township).get(REFERRALS + "/" + sent.id())).absent();
    }

    @Test
    void aTownshipPassesATaskOnAndTheSenderStays() {
        var sent = then(send(Map.of("to", county.township))).created();
        var officer = Tokens.of(Roles.TOWNSHIP_OFFICER).org(county.township);
        then(County.as(officer)
                        .body(Map.of("to", village, "reason", "由村里上门核实"))
                        .post(REFERRALS + "/" + sent.id() + "/forwardings"))
                .created()
                .shows("toKind", "VILLAGE")
                .shows("org", county.school)
                .showsAll("steps.act", "SENT", "PASSED_ON");
    }

    @Test
    void aFamilyReceivesAndAnswersWhatConcernsItsChild() {
        var guardian =
                UUID.fromString(
                        then(county.principal().get("/api/registry/students/" + student))
                                .ok()
                                .at("guardians[0].id"));
        var sent = then(send(Map.of("family", true, "studentId", student))).created();
        then(county.guardian(guardian).get(REFERRALS)).shows("items[0].id", sent.id());
        then(answer(county.guardian(guardian), sent.id())).created();
        then(county.guardian(UUID.randomUUID()).get(REFERRALS)).lists("items");
    }

    @Test
    void onlyTheSenderTakesATaskBackAndOnlyBeforeItIsAnswered() {
        var sent = then(send(Map.of("to", county.code))).created();
        var withdrawal = Map.of("reason", "发错了对象");
        var path = REFERRALS + "/" + sent.id() + "/withdrawals";
        then(County.as(Tokens.of(Roles.COUNTY_OFFICER).org(county.code))
                        .body(withdrawal)
                        .post(path))
                .refused(403, "registry.referral-sender");
        then(county.principal().body(withdrawal).post(path)).created().shows("state", "WITHDRAWN");
        then(county.principal().body(withdrawal).post(path))
                .refused(409, "registry.referral-not-open");
    }

    @Test
    void aReceiverThatIsNotThereIsRefusedWithItsField() {
        then(send(Map.of("to", county.code + "/" + county.code + "999")))
                .refused(422, "registry.receiver-unknown", "to");
        then(send(Map.of("to", county.code, "agencyId", UUID.randomUUID())))
                .refused(400, "registry.receiver-one", "to");
        then(send(Map.of("to", village, "studentId", UUID.randomUUID())))
                .refused(422, "registry.student-unknown", "studentId");
    }

    @Test
    void whatIsNotAnsweredInTimeIsLate() {
        var sent = then(send(Map.of("to", village, "dueOn", "2026-04-28"))).created().id();
        var found =
                SystemScope.call(() ->
                        QuarkusTransaction.requiringNew()
                                .call(() -> late.late(LocalDate.of(2026, 4, 29))));
        assertEquals(1, found.stream().filter(one -> one.id().equals(sent)).count());
    }

    @Test
    void itsWordsLieInTheDatabaseInNoReadableForm() {
        then(send(Map.of("to", village))).created();
        assertEquals(
                0, Rows.count("select count(*) from referral t where t::text like ?", "%父母均在外%"));
    }

    @Test
    void anAnswerThatIsNotEnoughGoesBack() {
        var worker = worker(village, "石村干");
        var id = then(send(Map.of("to", village))).created().id();
        then(answer(asWorker(worker, village), id)).created();
        then(county.principal()
                        .body(Map.of("dueOn", "2026-05-20", "reason", "请附照片"))
                        .post(REFERRALS + "/" + id + "/reopenings"))
                .created()
                .shows("state", "SENT")
                .shows("dueOn", "2026-05-20");
        then(answer(asWorker(worker, village), id)).created();
    }

    private Response send(Map<String, Object> to) {
        var body = new HashMap<String, Object>(to);
        body.put("matter", "GUARDIANSHIP");
        body.put("what", "父母均在外，请核实祖母的照护能力");
        return county.principal().body(body).post(REFERRALS);
    }

    private Response answer(RequestSpecification as, UUID referral) {
        return as.body(Map.of("outcome", "DONE", "answer", "已上门核实，情况属实"))
                .post(REFERRALS + "/" + referral + "/answers");
    }

    private UUID agency(List<UUID> members) {
        var body = new HashMap<String, Object>();
        body.putAll(Map.of("kind", "POLICE", "name", "城关派出所", "contact", "王警官"));
        body.putAll(Map.of("phone", "0571-88880000", "tasks", "治安、户籍"));
        body.putAll(Map.of("matters", List.of("PROTECTION"), "answerDays", 3));
        body.put("members", members);
        return then(county.officer().body(body).post("/api/registry/agencies")).created().id();
    }

    /// Somebody of an agency or a village who logs in.
    private UUID worker(String org, String name) {
        return then(county.officer()
                        .body(
                                Map.of(
                                        "org",
                                        org,
                                        "name",
                                        name,
                                        "username",
                                        "w" + Ids.next(),
                                        "posts",
                                        List.of(Roles.AGENCY)))
                        .post("/api/registry/staff"))
                .created()
                .id();
    }

    private RequestSpecification asWorker(UUID person, String org) {
        return County.as(Tokens.of(Roles.AGENCY).org(org).person(person));
    }
}
