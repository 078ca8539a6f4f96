package org.guanai.mentoring.care.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.mentoring.care.contact.TestContact.PATH;
import static org.guanai.mentoring.care.contact.TestContact.helper;
import static org.guanai.mentoring.care.contact.TestContact.talk;
import static org.guanai.mentoring.care.contact.TestContact.visit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.ConcernRaised;
import org.guanai.events.mentoring.ConcernWithdrawn;
import org.guanai.events.mentoring.ContactCorrected;
import org.guanai.events.mentoring.ContactWithdrawn;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A contact that was typed wrong is put right, and what was derived from it follows. Today is
/// Wednesday of the second week of term; the talk was in the first.
@QuarkusTest
class ContactCorrectionTest {
    private static final LocalDate TERM_START = LocalDate.of(2026, 3, 2);

    @Inject InMemoryBroker broker;
    private County county;
    private String school;
    private Pair pair;
    private UUID contact;

    @BeforeEach
    void aTalkOfTheFirstWeek() {
        county = County.inTerm(broker);
        school = county.school();
        pair = county.pair(school, TERM_START);
        contact = then(talk().with("note", "想爸爸了").on(pair)).created().id();
        TestClock.today("2026-03-11");
    }

    @Test
    void aWithdrawnTalkLeavesItsWeekMissed_3_1_3i() {
        then(withdraw(helper(pair)))
                .created()
                .shows("counts", false)
                .shows("countsNot", "WITHDRAWN")
                .shows("duty.state", "OVERDUE")
                .lists("duty.missed.from", "2026-03-02")
                .lists("duty.missed.until", "2026-03-08");
        then(windows()).lists("items.state", "MISSED");
    }

    @Test
    void aWithdrawnTalkOfThisWeekLeavesItOpen_3_1_3i() {
        TestClock.today("2026-03-04");
        then(withdraw(helper(pair)))
                .created()
                .shows("duty.state", "DUE")
                .shows("duty.dueUntil", "2026-03-08")
                .lacks("duty.lastDone");
    }

    @Test
    void aCorrectedDayMovesTheWeek_3_1_3i() {
        then(correct(helper(pair), Map.of("occurredAt", "2026-03-10T09:00:00+08:00")))
                .ok()
                .header("ETag", "\"1\"")
                .shows("duty.state", "UPCOMING")
                .shows("duty.lastDone", "2026-03-10")
                .has("correctedAt");
        then(windows()).lists("items.state", "MISSED", "DONE");
    }

    @Test
    void anAttemptThatWasEnteredAsReachedCountsNoMore_3_1_3i() {
        then(correct(helper(pair), Map.of("reached", false)))
                .ok()
                .shows("countsNot", "NOT_REACHED")
                .lists("duty.missed.until", "2026-03-08");
    }

    @Test
    void aVisitThatWasACallIsNone_3_1_3j() {
        contact = then(visit().on(pair)).created().lacks("countsNot").id();
        then(correct(helper(pair), Map.of("kind", "HOME_VISIT", "channel", "PHONE")))
                .ok()
                .shows("countsNot", "NOT_IN_PERSON")
                .shows("duty.state", "DUE");
        then(county.principal(school).get(PATH + "/" + contact))
                .shows("countsNot", "NOT_IN_PERSON");
    }

    @Test
    void bothDutiesFollowAnotherKind_3_1_3j() {
        then(correct(helper(pair), Map.of("kind", "HOME_VISIT")))
                .ok()
                .shows("duty.kind", "HOME_VISIT")
                .shows("duty.state", "UPCOMING");
        then(helper(pair).get("/api/mentoring/duties?kind=TALK"))
                .lists("items[0].missed.until", "2026-03-08");
    }

    @Test
    void itIsToldAndOnRecordWithItsReasonAndWithoutValues() {
        then(correct(helper(pair), Map.of("minutes", 45))).ok();
        then(withdraw(county.principal(school))).created();
        assertThat(broker.published(Topics.MENTORING_EVENTS, ContactCorrected.class))
                .filteredOn(e -> e.contactId().equals(contact))
                .hasSize(1);
        assertThat(broker.published(Topics.MENTORING_EVENTS, ContactWithdrawn.class))
                .filteredOn(e -> e.contactId().equals(contact))
                .hasSize(1);
        assertThat(
                        Rows.one(
                                "select reason || ' ' || fields from audit where action = 'CORRECTED' and noun_id = ?",
                                contact.toString()))
                .contains("填错了 minutes");
        assertThat(
                        Rows.one(
                                "select reason from audit where action = 'WITHDRAWN' and noun_id = ?",
                                contact.toString()))
                .contains("记错了学生");
    }

    @Test
    void itsHistoryIsSeenByWhoeverSeesIt() {
        then(correct(helper(pair), Map.of("minutes", 45, "note", "想妈妈了"))).ok();
        then(helper(pair).get(PATH + "/" + contact + "/revisions"))
                .ok()
                .lists("items.minutes", 20)
                .lists("items.reason", "填错了")
                .lists("items.version", 0)
                .hides("想爸爸了");
        then(county.principal(county.school()).get(PATH + "/" + contact + "/revisions")).absent();
        then(county.principal(school)
                        .body(Map.of("reason", "核实情况"))
                        .post(PATH + "/" + contact + "/disclosures"))
                .ok()
                .shows("note", "想妈妈了")
                .lists("earlier", "想爸爸了");
    }

    @Test
    void aNoteThatIsNotSentStays() {
        then(correct(helper(pair), Map.of("minutes", 45))).ok().shows("hasNote", true);
        then(correct(helper(pair), Map.of("note", ""), "\"1\"")).ok().shows("hasNote", false);
    }

    @Test
    void onesOwnNoteNeedsNoReasonAndAfterAHandOverIsOnesOwnNoMore() {
        then(helper(pair).get(note())).ok().shows("note", "想爸爸了");
        then(county.teacher(school, UUID.randomUUID()).get(note())).absent();
        then(County.post(
                        county.principal(school),
                        "/api/mentoring/pairings/" + pair.id() + "/endings",
                        Map.of("reason", "HAND_OVER")))
                .created();
        then(helper(pair).get(note())).absent();
        then(helper(pair).body(Map.of("reason", "想看看")).post(PATH + "/" + contact + "/disclosures"))
                .absent();
    }

    @Test
    void theHelperCorrectsForTwoWeeksThenThePrincipal() {
        TestClock.today("2026-03-19");
        then(correct(helper(pair), Map.of("minutes", 45)))
                .refused(409, "mentoring.correction-too-late");
        then(withdraw(helper(pair))).refused(409, "mentoring.correction-too-late");
        then(correct(county.principal(school), Map.of("minutes", 45))).ok();
        then(withdraw(county.principal(school))).created();
    }

    @Test
    void nobodyElseChangesIt() {
        then(correct(county.teacher(school, UUID.randomUUID()), Map.of())).absent();
        then(withdraw(county.principal(county.school()))).absent();
        then(withdraw(county.helper(UUID.randomUUID()))).absent();
        then(helper(pair).get(PATH + "/" + contact)).shows("version", 0);
    }

    @Test
    void onlyWhatWasReadIsCorrected() {
        then(correct(helper(pair), Map.of("minutes", 45))).ok();
        then(correct(helper(pair), Map.of("minutes", 50))).is(412);
        then(helper(pair).body(correction(Map.of())).put(PATH + "/" + contact)).is(428);
    }

    @Test
    void aCorrectionIsHeldToTheRulesOfAContact() {
        then(correct(helper(pair), Map.of("occurredAt", "2026-02-27T09:00:00+08:00")))
                .refused(422, "mentoring.contact-before-pairing");
        then(correct(helper(pair), Map.of("occurredAt", "2026-03-12T09:00:00+08:00")))
                .refused(422, "mentoring.contact-in-future");
        then(correct(helper(pair), Map.of("kind", "WEEKLY_CONTACT", "parts", Set.of("CONTACT"))))
                .refused(422, "mentoring.kind-not-of-pairing");
        then(correct(helper(pair), Map.of("reason", " "))).invalid("reason");
        then(helper(pair).get(PATH + "/" + contact)).shows("version", 0);
    }

    @Test
    void whatWasWithdrawnIsSeenWhenAskedForAndChangedNoMore() {
        then(withdraw(helper(pair))).created();
        then(helper(pair).get(PATH + "?pairing=" + pair.id())).lists("items");
        then(helper(pair).get(PATH + "?withdrawn=true&pairing=" + pair.id()))
                .lists("items.withdrawnWhy", "记错了学生");
        then(helper(pair).get(PATH + "/" + contact)).ok().has("withdrawnAt");
        then(correct(helper(pair), Map.of(), "\"1\"")).refused(409, "mentoring.contact-withdrawn");
        then(withdraw(helper(pair))).refused(409, "mentoring.contact-withdrawn");
    }

    @Test
    void aVisitThatWasWithdrawnIsRecordedAnew() {
        var trip = UUID.randomUUID();
        contact = then(visit().with("visitId", trip).on(pair)).created().id();
        then(withdraw(helper(pair))).created();
        then(visit().with("visitId", trip).on(pair)).created().shows("duty.state", "UPCOMING");
    }

    @Test
    void feedbackFollowsTheConcern_3_1_3k() {
        then(correct(helper(pair), Map.of("concern", 2))).ok();
        then(helper(pair).get(feedbacks())).lists("items.concern", 2);
        then(correct(helper(pair), Map.of("concern", 1), "\"1\"")).ok();
        then(helper(pair).get(feedbacks())).lists("items");
        then(correct(helper(pair), Map.of("concern", 3), "\"2\"")).ok();
        then(helper(pair).get(feedbacks())).lists("items.concern", 3);
        then(withdraw(helper(pair))).created();
        then(helper(pair).get(feedbacks())).lists("items");
    }

    @Test
    void anAcuteConcernIsToldToSafetyAndTakenBack_3_1_3k() {
        then(correct(helper(pair), Map.of("concern", 3))).ok();
        assertThat(broker.published(Topics.MENTORING_EVENTS, ConcernRaised.class))
                .filteredOn(e -> e.contactId().equals(contact))
                .hasSize(1);
        then(withdraw(helper(pair))).created();
        assertThat(broker.published(Topics.MENTORING_EVENTS, ConcernWithdrawn.class))
                .filteredOn(e -> e.contactId().equals(contact))
                .hasSize(1);
    }

    @Test
    void aContactOfAnEndedPairingIsPutRightToo() {
        then(County.post(
                        county.principal(school),
                        "/api/mentoring/pairings/" + pair.id() + "/endings",
                        Map.of("reason", "HAND_OVER")))
                .created();
        then(withdraw(helper(pair))).created().lacks("duty");
        then(windows()).lists("items.state", "MISSED");
    }

    private Response correct(RequestSpecification who, Map<String, Object> otherwise) {
        return correct(who, otherwise, "\"0\"");
    }

    private Response correct(RequestSpecification who, Map<String, Object> otherwise, String etag) {
        return County.put(who, PATH + "/" + contact, etag, correction(otherwise));
    }

    private static Map<String, Object> correction(Map<String, Object> otherwise) {
        var body = new HashMap<String, Object>();
        body.put("kind", "TALK");
        body.put("occurredAt", "2026-03-04T09:00:00+08:00");
        body.put("reached", true);
        body.put("minutes", 20);
        body.put("reason", "填错了");
        body.putAll(otherwise);
        return body;
    }

    private Response withdraw(RequestSpecification who) {
        return County.post(who, PATH + "/" + contact + "/withdrawals", Map.of("reason", "记错了学生"));
    }

    private Response windows() {
        return county.principal(school).get("/api/mentoring/windows?kind=TALK");
    }

    private String note() {
        return PATH + "/" + contact + "/note";
    }

    private static String feedbacks() {
        return "/api/mentoring/feedbacks?helper=me";
    }
}
