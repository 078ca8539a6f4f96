package org.guanai.mentoring.care.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.mentoring.County.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

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
import org.guanai.events.mentoring.ContactRecorded;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.kit.testing.Tokens;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Today is Wednesday of the first week of term.
@QuarkusTest
class ContactResourceTest {
    private static final String PATH = "/api/mentoring/contacts";
    private static final String NOTE = "想爸爸妈妈了,晚上睡不好";

    @Inject InMemoryBroker broker;
    private County county;
    private String school;

    @BeforeEach
    void inTerm() {
        county = County.inTerm(broker);
        school = county.school();
    }

    @Test
    void aTalkNamesTheChildAndTheNextWeek_3_1_3i() {
        var pair = county.pair(school, LocalDate.of(2026, 3, 2));
        record(pair, talk("2026-03-04T09:00:00+08:00"))
                .then()
                .statusCode(201)
                .body("studentName", equalTo("王小明"))
                .body("duty.state", equalTo("UPCOMING"))
                .body("duty.dueFrom", equalTo("2026-03-09"))
                .body("duty.lastDone", equalTo("2026-03-04"))
                .body("duty.clause", equalTo("3.1.3i"));
        assertThat(broker.published(Topics.MENTORING_EVENTS, ContactRecorded.class))
                .filteredOn(e -> e.pairingId().equals(pair.id()))
                .singleElement()
                .satisfies(e -> assertThat(e.studentId()).isEqualTo(pair.child()));
    }

    @Test
    void aFailedAttemptIsKeptAndSatisfiesNothing() {
        var pair = county.pair(school);
        var attempt = talk("2026-03-04T09:00:00+08:00");
        attempt.put("reached", false);
        record(pair, attempt)
                .then()
                .statusCode(201)
                .body("counts", equalTo(false))
                .body("duty.state", equalTo("DUE"));
        assertThat(contacts(pair)).isEqualTo(1);
    }

    @Test
    void aPhoneCallIsNoHomeVisit_3_1_3j() {
        var pair = county.pair(school);
        var call = contact("HOME_VISIT", "2026-03-04T09:00:00+08:00");
        call.put("channel", "PHONE");
        record(pair, call).then().statusCode(201).body("duty.state", equalTo("DUE"));
        record(pair, contact("HOME_VISIT", "2026-03-04T09:30:00+08:00"))
                .then()
                .body("duty.state", equalTo("UPCOMING"));
    }

    @Test
    void liaisonShowsWhatIsDoneAndWhatIsOpen_3_1_4f_2() {
        var pair = county.surrogatePair(school);
        record(pair, parts("MONTHLY_LIAISON", "PARENTS"), county.helper(pair.helper()))
                .then()
                .statusCode(201)
                .body("duty.state", equalTo("DUE"))
                .body("duty.partsDone", contains("PARENTS"))
                .body("duty.partsOpen", containsInAnyOrder("TEACHER", "CUSTODIAN"));
        record(pair, parts("MONTHLY_LIAISON", "TEACHER", "CUSTODIAN"), county.helper(pair.helper()))
                .then()
                .statusCode(201)
                .body("duty.state", equalTo("UPCOMING"));
    }

    @Test
    void oneVisitServesBrothersAndSisters_3_1_3j() {
        var teacher = county.teacher(school);
        var visit = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            var child = county.child(school);
            var pairing = county.pairing(school, child, teacher, "TEACHER", null);
            var body = contact("HOME_VISIT", "2026-03-04T09:00:00+08:00");
            body.put("visitId", visit);
            var pair = new Pair(pairing, child, teacher, school);
            record(pair, body).then().statusCode(201).body("duty.state", equalTo("UPCOMING"));
            record(pair, body)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("mentoring.visit-recorded"));
        }
    }

    @Test
    void aContactInTheFutureIsRefused() {
        var pair = county.pair(school);
        record(pair, talk("2026-03-04T11:00:00+08:00"))
                .then()
                .statusCode(422)
                .body("code", equalTo("mentoring.contact-in-future"))
                .body("field", equalTo("occurredAt"));
        assertThat(contacts(pair)).isZero();
    }

    @Test
    void aContactForAnEndedPairingIsRefused() {
        var pair = county.pair(school);
        end(pair);
        record(pair, talk("2026-03-04T09:00:00+08:00"))
                .then()
                .statusCode(422)
                .body("code", equalTo("mentoring.pairing-ended"));
        assertThat(contacts(pair)).isZero();
    }

    @Test
    void aContactThatIsNoDutyOfThePairingIsRefused() {
        record(county.pair(school), parts("WEEKLY_CONTACT", "CONTACT"))
                .then()
                .statusCode(422)
                .body("code", equalTo("mentoring.kind-not-of-pairing"));
    }

    @Test
    void partsOfAnotherDutyAreRefused() {
        var pair = county.surrogatePair(school);
        record(pair, parts("WEEKLY_CONTACT", "CUSTODIAN"), county.helper(pair.helper()))
                .then()
                .statusCode(422)
                .body("code", equalTo("mentoring.part-not-of-kind"));
        record(
                        pair,
                        contact("WEEKLY_CONTACT", "2026-03-04T09:00:00+08:00"),
                        county.helper(pair.helper()))
                .then()
                .statusCode(422)
                .body("code", equalTo("mentoring.parts-missing"));
    }

    @Test
    void twoWeeksLateIsInTimeAndADayMoreIsNot() {
        var pair = county.pair(school, LocalDate.of(2026, 3, 2));
        TestClock.today("2026-03-18");
        record(pair, talk("2026-03-03T23:59:00+08:00"))
                .then()
                .statusCode(422)
                .body("code", equalTo("mentoring.contact-too-late"));
        record(pair, talk("2026-03-04T00:01:00+08:00")).then().statusCode(201);
    }

    @Test
    void aCountyMayAllowMore_1_1() {
        var pair = county.pair(school, LocalDate.of(2026, 3, 2));
        TestClock.today("2026-04-20");
        post(
                        county.officer(),
                        "/api/mentoring/rules",
                        Map.of(
                                "code", "back-dating",
                                "content", Map.of("days", 60, "aheadSeconds", 120),
                                "basis", "县教发〔2026〕1号",
                                "effectiveFrom", "2026-01-01"))
                .then()
                .statusCode(201)
                .body("version", equalTo(1));
        record(pair, talk("2026-03-04T09:00:00+08:00")).then().statusCode(201);
        assertThat(Rows.one("select rule_version from contact where pairing_id = ?", pair.id()))
                .contains(county.path() + "/back-dating@1");
    }

    @Test
    void aContactBeforeThePairingIsRefused() {
        record(county.pair(school), talk("2026-03-03T09:00:00+08:00"))
                .then()
                .statusCode(422)
                .body("code", equalTo("mentoring.contact-before-pairing"));
    }

    @Test
    void aBackDatedTalkMakesGoodWhatWasMissed() {
        var pair = county.pair(school, LocalDate.of(2026, 3, 2));
        TestClock.today("2026-03-11");
        record(pair, talk("2026-03-05T09:00:00+08:00"))
                .then()
                .statusCode(201)
                .body("duty.state", equalTo("DUE"))
                .body("duty.missed", hasSize(0))
                .body("duty.dueFrom", equalTo("2026-03-09"));
    }

    @Test
    void onlyTheHelperOfThePairingRecords() {
        var pair = county.pair(school);
        var body = talk("2026-03-04T09:00:00+08:00");
        record(pair, body, county.teacher(school, UUID.randomUUID())).then().statusCode(404);
        record(pair, body, county.principal(school)).then().statusCode(403);
        record(pair, body, county.helper(UUID.randomUUID())).then().statusCode(404);
        record(pair, body, county.teacher(county.school(), pair.helper())).then().statusCode(404);
        assertThat(contacts(pair)).isZero();
    }

    @Test
    void theSchoolsOwnSystemEntersForItsHelpers() {
        var pair = county.pair(school);
        var system = Tokens.of(Roles.INTEGRATION).org(school).person(null);
        record(pair, talk("2026-03-04T09:00:00+08:00"), County.as(system))
                .then()
                .statusCode(201)
                .body("helperId", equalTo(pair.helper().toString()));
        var other = Tokens.of(Roles.INTEGRATION).org(county.school()).person(null);
        record(pair, talk("2026-03-04T09:00:00+08:00"), County.as(other)).then().statusCode(404);
    }

    @Test
    void aWorryingTalkOwesFeedbackInTwoWorkingDays_3_1_3k() {
        var pair = county.pair(school);
        var body = talk("2026-03-04T09:00:00+08:00");
        body.put("concern", 2);
        record(pair, body).then().statusCode(201);
        county.teacher(school, pair.helper())
                .get("/api/mentoring/feedbacks?helper=me")
                .then()
                .body("items", hasSize(1))
                .body("items[0].dueOn", equalTo("2026-03-06"))
                .body("items[0].studentName", equalTo("王小明"));
    }

    @Test
    void aNoteIsSealedAndOpensOnlyByADeliberateCall() {
        var pair = county.pair(school);
        var body = talk("2026-03-04T09:00:00+08:00");
        body.put("note", NOTE);
        var id = record(pair, body).then().statusCode(201).extract().<String>path("id");
        var stored =
                Rows.one(
                        "select encode(note, 'escape') from contact where id = ?",
                        UUID.fromString(id));
        assertThat(stored.orElseThrow().toString()).doesNotContain(NOTE);
        assertThat(
                        Rows.count(
                                "select count(*) from idempotency where position(convert_to(?, 'UTF8')"
                                        + " in body) > 0",
                                NOTE))
                .isZero();
        county.principal(school)
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("hasNote", equalTo(true))
                .body("$", not(hasItem("note")));
        county.principal(school)
                .body(Map.of("reason", "家访前了解情况"))
                .post(PATH + "/" + id + "/disclosures")
                .then()
                .statusCode(200)
                .body("note", equalTo(NOTE));
        assertThat(
                        Rows.count(
                                "select count(*) from audit where action = 'DISCLOSED' and noun_id = ? and reason = '家访前了解情况'",
                                id))
                .isEqualTo(1);
    }

    @Test
    void aNoteOpensToNobodyElse() {
        var pair = county.pair(school);
        var body = talk("2026-03-04T09:00:00+08:00");
        body.put("note", NOTE);
        var path = PATH + "/" + record(pair, body).path("id") + "/disclosures";
        var why = Map.of("reason", "x");
        county.teacher(school, UUID.randomUUID()).body(why).post(path).then().statusCode(404);
        county.principal(county.school()).body(why).post(path).then().statusCode(404);
        county.officer().body(why).post(path).then().statusCode(403);
        county.principal(school).body(Map.of("reason", " ")).post(path).then().statusCode(400);
    }

    @Test
    void contactsOfAChildComeNewestFirst() {
        var pair = county.pair(school);
        record(pair, talk("2026-03-04T08:00:00+08:00"));
        record(pair, contact("HOME_VISIT", "2026-03-04T09:00:00+08:00"));
        county.principal(school)
                .get(PATH + "?student=" + pair.child())
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(List.of("HOME_VISIT", "TALK")));
        var page = county.principal(school).get(PATH + "?limit=1&pairing=" + pair.id());
        county.principal(school)
                .get(PATH + "?limit=1&pairing=" + pair.id() + "&cursor=" + page.path("next"))
                .then()
                .body("items.kind", equalTo(List.of("TALK")));
    }

    @Test
    void anotherSchoolsContactsAreAbsent() {
        var pair = county.pair(school);
        var id = record(pair, talk("2026-03-04T08:00:00+08:00")).path("id");
        var stranger = county.school();
        county.principal(stranger).get(PATH + "/" + id).then().statusCode(404);
        county.principal(stranger).get(PATH + "?student=" + pair.child()).then().statusCode(404);
        county.principal(stranger).get(PATH + "?pairing=" + pair.id()).then().statusCode(404);
        county.principal(school).get(PATH).then().statusCode(400);
    }

    @Test
    void aHelperFromOutsideSeesOwnContactsOnly() {
        var mine = county.surrogatePair(school);
        var other = county.surrogatePair(school);
        record(other, parts("WEEKLY_CONTACT", "CONTACT"), county.helper(other.helper()));
        county.helper(mine.helper()).get(PATH + "?student=" + other.child()).then().statusCode(404);
        county.helper(mine.helper()).get(PATH + "?student=" + mine.child()).then().statusCode(200);
    }

    @Test
    void aPhoneThatWasOfflineChoosesItsOwnId() {
        var pair = county.pair(school);
        var body = talk("2026-03-04T09:00:00+08:00");
        body.put("id", UUID.randomUUID());
        record(pair, body).then().statusCode(201).body("id", equalTo(body.get("id").toString()));
        record(pair, body).then().statusCode(409).body("code", equalTo("mentoring.contact-exists"));
        assertThat(contacts(pair)).isEqualTo(1);
    }

    @Test
    void theSameKeyTakesEffectOnceAndWithOtherContentNever() {
        var pair = county.pair(school);
        var body = talk("2026-03-04T09:00:00+08:00");
        body.put("pairingId", pair.id());
        send("k-" + pair.id(), pair, body).then().statusCode(201);
        send("k-" + pair.id(), pair, body).then().statusCode(201);
        body.put("minutes", 45);
        send("k-" + pair.id(), pair, body)
                .then()
                .statusCode(422)
                .body("code", equalTo("kit.idempotency-key-reused"));
        assertThat(contacts(pair)).isEqualTo(1);
    }

    @Test
    void badFieldsAreNamedAndNotRepeated() {
        var pair = county.pair(school);
        var body = talk("2026-03-04T09:00:00+08:00");
        body.put("concern", 7);
        record(pair, body).then().statusCode(400).body("violations.field", hasItem("concern"));
        body.put("concern", 1);
        body.put("kind", "SECRET_KIND");
        record(pair, body).then().statusCode(400).body(not(containsString("SECRET_KIND")));
    }

    private Response record(Pair pair, Map<String, Object> body) {
        return record(pair, body, county.teacher(pair.school(), pair.helper()));
    }

    private Response record(Pair pair, Map<String, Object> body, RequestSpecification who) {
        body.put("pairingId", pair.id());
        return post(who, PATH, body);
    }

    private Response send(String key, Pair pair, Map<String, Object> body) {
        return County.as(Tokens.of(Roles.TEACHER).org(school).person(pair.helper()))
                .header("Idempotency-Key", key)
                .body(body)
                .post(PATH);
    }

    private void end(Pair pair) {
        post(
                        county.principal(school),
                        "/api/mentoring/pairings/" + pair.id() + "/endings",
                        Map.of("reason", "NOT_NEEDED"))
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> talk(String at) {
        return contact("TALK", at);
    }

    private static Map<String, Object> parts(String kind, String... parts) {
        var body = contact(kind, "2026-03-04T09:00:00+08:00");
        body.put("parts", List.of(parts));
        return body;
    }

    private static Map<String, Object> contact(String kind, String at) {
        return new HashMap<>(
                Map.of("kind", kind, "occurredAt", at, "reached", true, "minutes", 20));
    }

    private static long contacts(Pair pair) {
        return Rows.count("select count(*) from contact where pairing_id = ?", pair.id());
    }
}
