package org.guanai.mentoring.counsel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.mentoring.County.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.counsel.CrisisRaised;
import org.guanai.events.mentoring.counsel.CrisisWithdrawn;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.retention.Retention;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.kit.testing.Tokens;
import org.guanai.mentoring.County;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Cases, sessions, readings, referrals and screenings (3.1.6d, 3.1.6e).
@QuarkusTest
class CounselCaseTest {
    private static final String PATH = "/api/mentoring/counsel-cases";

    @Inject InMemoryBroker broker;
    private County county;
    private String school;
    private UUID child;
    private UUID counsellor;

    @BeforeEach
    void inTerm() {
        county = County.inTerm(broker);
        school = county.school();
        child = county.child(school);
        counsellor = UUID.randomUUID();
    }

    @Test
    void thatThereIsACaseIsKnownAndWhatWasSaidIsSealed_3_1_6d() {
        var session = then(post(counsellor(), opened() + "/sessions", session("NONE"))).created();
        session.hides("想妈妈");
        then(county.principal(school).get("/api/mentoring/counsel-standings"))
                .lists("items.studentId", child)
                .lacks("items[0].level");
        then(county.principal(school).get(PATH)).forbidden();
        var clear = "position(convert_to('妈妈', 'UTF8') in summary) > 0";
        assertThat(
                        Rows.count(
                                "select count(*) from counsel_session where id = ? and " + clear,
                                session.id()))
                .isZero();
    }

    @Test
    void whatHangsOnACaseIsAbsentWhereTheCaseIs_3_1_6d() {
        var at = opened();
        var elsewhere = county.school();
        for (var list : List.of("/sessions", "/referrals", "/readings")) {
            then(counsellorOf(elsewhere).get(at + list)).absent();
            then(counsellor().get(at + list)).ok();
        }
        then(county.principal(school).get(at + "/readings")).absent();
    }

    @Test
    void aTextOpensToTheCounsellorAndToWhomSomebodyElseGaveLeave_3_1_6d() {
        var at = opened();
        var id = then(post(counsellor(), at + "/sessions", session("NONE"))).created().id();
        var texts = at + "/sessions/" + id + "/disclosures";
        var reader = UUID.randomUUID();
        then(post(principal(reader), texts, Map.of("reason", "了解"))).absent();
        var wish =
                then(post(principal(reader), at + "/readings", Map.of("reason", "转学交接")))
                        .created()
                        .id();
        var decision = at + "/readings/" + wish + "/decisions";
        then(post(counsellor(), decision, Map.of("approved", true)))
                .created()
                .shows("state", "APPROVED");
        then(post(principal(reader), texts, Map.of("reason", "了解"))).ok().shows("summary", "想妈妈");
        then(post(counsellor(), decision, Map.of("approved", true)))
                .refused(409, "mentoring.reading-decided");
        TestClock.today("2026-03-12");
        then(post(principal(reader), texts, Map.of("reason", "了解"))).absent();
        then(post(counsellor(), texts, Map.of("reason", "备课"))).ok().shows("summary", "想妈妈");
        var other = Tokens.of(Roles.COUNSELLOR).org(county.school()).person(UUID.randomUUID());
        then(post(County.as(other), texts, Map.of("reason", "了解"))).absent();
    }

    @Test
    void anAcuteRiskBecomesASafetyMatterOnce_3_1_6d() {
        var at = opened();
        then(post(counsellor(), at + "/sessions", session("ACUTE"))).created();
        then(post(counsellor(), at + "/sessions", session("ACUTE"))).created();
        assertThat(crises()).hasSize(1);
        then(counsellor().get(at)).shows("level", "HIGH").shows("reviewOn", "2026-03-11");
        then(post(counsellor(), at + "/withdrawals", Map.of("reason", "误判")))
                .created()
                .shows("level", "MEDIUM");
        assertThat(broker.published(Topics.MENTORING_EVENTS, CrisisWithdrawn.class))
                .filteredOn(e -> e.studentId().equals(child))
                .hasSize(1);
        then(post(counsellor(), at + "/withdrawals", Map.of("reason", "误判")))
                .refused(409, "mentoring.counsel-no-crisis");
    }

    @Test
    void aSessionIsCorrectedForAReasonAndWithdrawn() {
        var at = opened();
        var id = then(post(counsellor(), at + "/sessions", session("NONE"))).created().id();
        var corrected = session("SOME");
        then(County.put(counsellor(), at + "/sessions/" + id, "\"0\"", corrected))
                .refused(400, "mentoring.reason-missing", "reason");
        corrected.put("reason", "填错");
        then(County.put(counsellor(), at + "/sessions/" + id, "\"0\"", corrected))
                .ok()
                .shows("risk", "SOME");
        then(post(counsellor(), at + "/sessions/" + id + "/withdrawals", Map.of("reason", "记错学生")))
                .created();
        then(counsellor().get(at + "/sessions")).lists("items");
        then(County.put(counsellor(), at + "/sessions/" + id, "\"2\"", corrected))
                .refused(409, "mentoring.session-withdrawn");
    }

    @Test
    void aReferralHasItsClockAndItsWordsAreSealed_3_1_6d() {
        var at = opened();
        var body =
                Map.of(
                        "to",
                        "HOSPITAL",
                        "consent",
                        "GUARDIAN",
                        "sentOn",
                        "2026-03-04",
                        "reason",
                        "需专科评估");
        var id =
                then(post(counsellor(), at + "/referrals", body))
                        .created()
                        .shows("dueOn", "2026-03-11")
                        .id();
        then(County.put(
                        counsellor(),
                        at + "/referrals/" + id,
                        "\"0\"",
                        Map.of("state", "ANSWERED", "feedback", "已就诊")))
                .ok()
                .hides("已就诊");
        then(post(counsellor(), at + "/referrals/" + id + "/disclosures", Map.of("reason", "复学评估")))
                .shows("feedback", "已就诊")
                .shows("reason", "需专科评估");
    }

    @Test
    void aScreeningTakesNobodyWithoutConsentAndReachesItsCohort_3_1_6e() {
        var other = county.child(school);
        var rows =
                List.of(
                        Map.of(
                                "studentId",
                                child,
                                "band",
                                "HIGH",
                                "consentOn",
                                "2026-03-03",
                                "scores",
                                "总分70"),
                        Map.of("studentId", other, "band", "LOW"));
        var round = Map.of("instrument", "MHT", "takenOn", "2026-03-04", "rows", rows);
        then(post(counsellor(), "/api/mentoring/counsel-screenings", round))
                .created()
                .shows("recorded", 1)
                .shows("results[1].problem", "mentoring.screening-without-consent");
        then(counsellor().get("/api/mentoring/counsel-requests"))
                .lists("items.source", "SCREENING")
                .shows("items[0].lane", "URGENT");
        then(county.officer().get("/api/mentoring/counsel-cohorts?term=" + County.TERM))
                .lists("items.group", "LEFT_BEHIND")
                .shows("items[0].children", 2)
                .shows("items[0].screened", 1);
    }

    @Test
    void aSheetOfResultsIsTakenInRowByRow_3_1_6e() {
        var csv =
                """
                姓名,班级,风险等级,监护人同意日期,因子分
                王小明,三（1）班,高风险,2026-03-02,总分70
                王小明,三(1)班,低,2026-03-02,
                李无名,三(1)班,低,2026-03-02,
                王小明,三(1)班,很怪,2026-03-02,
                """;
        var sheet = "/api/mentoring/screening-sheets?instrument=MHT&takenOn=2026-03-04";
        then(upload(sheet, csv))
                .created()
                .shows("recorded", 1)
                .shows("refused", 3)
                .shows("results[0].studentId", child)
                .shows("results[1].problem", "mentoring.screening-exists")
                .shows("results[2].problem", "mentoring.screening-child-unknown")
                .shows("results[3].field", "风险等级");
        then(counsellor().get("/api/mentoring/counsel-requests"))
                .lists("items.source", "SCREENING");
        county.child(school);
        then(upload(sheet.replace("MHT", "SDQ"), csv))
                .shows("results[0].problem", "mentoring.screening-child-ambiguous");
        then(upload("/api/mentoring/screening-sheets?instrument=MHT&takenOn=2026-03-04", "什么"))
                .is(422);
    }

    @Test
    void anEmptySheetToFillInIsThere_3_1_6e() {
        var sheet = counsellor().get("/api/mentoring/screening-sheets/template");
        then(sheet).ok();
        assertThat(sheet.asByteArray()).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        then(county.principal(school).get("/api/mentoring/screening-sheets/template")).forbidden();
    }

    private Response upload(String path, String csv) {
        return counsellor()
                .contentType("multipart/form-data")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "a.csv", csv.getBytes(StandardCharsets.UTF_8))
                .post(path);
    }

    @Test
    void twoAppointmentsAtOneTimeAreOneTooMany_3_1_6b() {
        var rooms = "/api/mentoring/counsel-rooms";
        var room =
                then(post(
                                counsellor(),
                                rooms,
                                Map.of(
                                        "name", "心语室", "place", "二楼", "hours", "周一至周五下午", "closed",
                                        false)))
                        .created()
                        .id();
        var booking =
                Map.of("roomId", room, "studentId", child, "startsAt", "2026-03-05T14:00:00+08:00");
        var booked =
                then(post(counsellor(), "/api/mentoring/counsel-appointments", booking)).created();
        booked.has("pseudonym");
        var later =
                Map.of(
                        "roomId",
                        room,
                        "studentId",
                        county.child(school),
                        "startsAt",
                        "2026-03-05T14:30:00+08:00");
        then(post(counsellor(), "/api/mentoring/counsel-appointments", later))
                .refused(409, "mentoring.appointment-taken");
        var self = County.as(Tokens.of(Roles.STUDENT).org(county.path()).person(child));
        then(self.get("/api/mentoring/counsel-appointments")).lists("items.id", booked.id());
    }

    @Test
    void aChildThatLeavesClosesTheCaseAndItsTextsAreErasedInTime() {
        var at = opened();
        var id = then(post(counsellor(), at + "/sessions", session("NONE"))).created().id();
        county.deliver(county.child(child, school, 2, StudentSnapshot.Status.LEFT, Set.of()));
        then(counsellor().get(at)).has("closedOn");
        Rows.change(
                "update counsel_key set left_at = now() - interval '4 years' where subject = ?",
                child);
        retention.enforce();
        then(post(counsellor(), at + "/sessions/" + id + "/disclosures", Map.of("reason", "查阅")))
                .ok()
                .lacks("summary");
    }

    @Test
    void aCaseIsReviewedAndReadAgain_3_1_6d() {
        var at = opened();
        var session = then(post(counsellor(), at + "/sessions", session("NONE"))).created().id();
        then(counsellor().get(at + "/sessions")).lists("items.id", session);
        then(counsellor().get(at + "/sessions/" + session)).ok().shows("minutes", 40);
        var review =
                Map.of(
                        "level", "MEDIUM",
                        "label", "黄",
                        "consent", "GUARDIAN",
                        "consentOn", "2026-03-03",
                        "closed", false,
                        "reason", "复评");
        then(County.put(counsellor(), at, "*", review)).ok().shows("reviewOn", "2026-03-18");
        then(counsellor().get(PATH + "?level=MEDIUM")).lists("items.levelLabel", "黄");
        var wish = post(principal(UUID.randomUUID()), at + "/readings", Map.of("reason", "交接"));
        then(wish).created();
        then(counsellor().get(at + "/readings")).lists("items.state", "ASKED");
        var referral =
                Map.of(
                        "to", "POLICE",
                        "consent", "EMERGENCY",
                        "sentOn", "2026-03-04",
                        "reason", "失联");
        then(post(counsellor(), at + "/referrals", referral)).created();
        then(counsellor().get(at + "/referrals")).lists("items.to", "POLICE");
    }

    @Test
    void whatWasTypedWrongBesideACaseIsMended() {
        var rooms = "/api/mentoring/counsel-rooms";
        var room = new HashMap<String, Object>();
        room.putAll(Map.of("name", "心语室", "place", "二楼", "hours", "下午", "closed", false));
        var id = then(post(counsellor(), rooms, room)).created().id();
        room.put("place", "三楼");
        then(County.put(counsellor(), rooms + "/" + id, "\"0\"", room)).ok();
        then(counsellor().get(rooms)).lists("items.place", "三楼");
        var appointments = "/api/mentoring/counsel-appointments";
        var booking =
                Map.of("roomId", id, "studentId", child, "startsAt", "2026-03-06T14:00:00+08:00");
        var booked = then(post(counsellor(), appointments, booking)).created().id();
        var cancelled = Map.of("state", "CANCELLED");
        then(County.put(counsellor(), appointments + "/" + booked, "\"0\"", cancelled)).ok();
        then(post(counsellor(), appointments, booking)).created();
        var screenings = "/api/mentoring/counsel-screenings";
        var row = Map.of("studentId", child, "band", "LOW", "consentOn", "2026-03-03");
        var round = Map.of("instrument", "SDQ", "takenOn", "2026-03-04", "rows", List.of(row));
        then(post(counsellor(), screenings, round)).created();
        var found = then(counsellor().get(screenings)).ok().<String>at("items[0].id");
        var why = Map.of("reason", "记错学生");
        then(post(counsellor(), screenings + "/" + found + "/withdrawals", why)).created();
        then(counsellor().get(screenings)).lists("items");
        then(post(counsellor(), screenings, round)).created().shows("recorded", 1);
    }

    @Inject Retention retention;

    private List<CrisisRaised> crises() {
        return broker.published(Topics.MENTORING_EVENTS, CrisisRaised.class).stream()
                .filter(e -> e.studentId().equals(child))
                .toList();
    }

    private String opened() {
        var body =
                Map.of(
                        "studentId",
                        child,
                        "level",
                        "LOW",
                        "consent",
                        "GUARDIAN",
                        "consentOn",
                        "2026-03-03");
        return PATH + "/" + then(post(counsellor(), PATH, body)).created().id();
    }

    private static Map<String, Object> session(String risk) {
        var body = new HashMap<String, Object>();
        body.putAll(
                Map.of(
                        "heldOn", "2026-03-04",
                        "minutes", 40,
                        "place", "ROOM",
                        "kind", "INDIVIDUAL",
                        "topics", List.of("EMOTION"),
                        "risk", risk,
                        "summary", "想妈妈"));
        return body;
    }

    private RequestSpecification counsellor() {
        return County.as(Tokens.of(Roles.COUNSELLOR).org(school).person(counsellor));
    }

    private RequestSpecification counsellorOf(String school) {
        return County.as(Tokens.of(Roles.COUNSELLOR).org(school).person(UUID.randomUUID()));
    }

    private RequestSpecification principal(UUID person) {
        return county.principal(school, person);
    }
}
