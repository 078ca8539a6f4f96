package org.guanai.mentoring.match.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.MentorLost;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A child passes from one helper to the next in one step (3.1.3a), on Wednesday 4 March 2026.
@QuarkusTest
class HandOverResourceTest {
    private static final String PATH = "/api/mentoring/hand-overs";

    @Inject InMemoryBroker broker;
    private County county;
    private String school;
    private Pair pair;
    private UUID next;

    @BeforeEach
    void pairedOnMonday() {
        county = County.inTerm(broker);
        school = county.school();
        pair = county.pair(school, LocalDate.of(2026, 3, 2));
        next = county.teacher(school);
    }

    @Test
    void theChildIsNeverWithoutATeacher_3_1_3a() {
        var to = then(handOver(next, true)).created().shows("note", "怕生,慢慢来").at("toPairing");
        then(county.principal(school).get("/api/mentoring/gaps")).lists("items");
        then(county.principal(school).get("/api/mentoring/pairings/" + pair.id()))
                .shows("reason", "HAND_OVER")
                .shows("until", "2026-03-03");
        then(county.principal(school).get("/api/mentoring/pairings/" + to))
                .shows("helperId", next)
                .shows("from", "2026-03-04");
        assertThat(lost()).isEmpty();
    }

    @Test
    void whatTheNextMayReadIsDecidedThenAndCanBePutRight() {
        var contact = talk();
        var made = then(handOver(next, false)).created();
        then(note(contact)).absent();
        var correction = Map.of("notesReadable", true, "note", "怕生", "reason", "应当可读");
        then(County.put(county.principal(school), PATH + "/" + made.id(), "\"0\"", correction))
                .ok()
                .shows("notesReadable", true);
        then(note(contact)).ok().shows("note", "想爸妈");
        then(nextTeacher().get("/api/mentoring/contacts?student=" + pair.child()))
                .lists("items.id", contact);
    }

    @Test
    void nothingHappensWhenTheNextMayNotTakeOver() {
        then(handOver(county.teacher(county.school()), true)).absent();
        then(handOver(pair.helper(), true))
                .refused(422, "mentoring.hand-over-to-oneself", "helperId");
        then(county.principal(school).get("/api/mentoring/pairings/" + pair.id()))
                .shows("active", true);
    }

    @Test
    void onlyTheTwoAndWhoeverAnswersForThemReadTheNote() {
        var made = then(handOver(next, true)).created().id();
        then(nextTeacher().get(PATH + "/" + made)).ok().shows("note", "怕生,慢慢来");
        then(county.teacher(school, UUID.randomUUID()).get(PATH + "/" + made)).absent();
        then(county.principal(county.school()).get(PATH + "/" + made)).absent();
        then(nextTeacher().get(PATH)).lists("items.id", made).lacks("items[0].note");
    }

    @Test
    void aTeacherWhoTeachesNoMoreLeavesAGapAndThePrincipalHearsOfIt_3_1_3f() {
        county.deliver(county.staff(pair.helper(), school, Roles.PRINCIPAL, true, 2));
        then(county.principal(school).get("/api/mentoring/gaps?lack=TEACHER"))
                .lists("items.studentId", pair.child());
        assertThat(lost()).extracting(MentorLost::reason).containsExactly("HELPER_LEFT");
    }

    private List<MentorLost> lost() {
        return broker.published(Topics.MENTORING_EVENTS, MentorLost.class).stream()
                .filter(e -> e.studentId().equals(pair.child()))
                .toList();
    }

    private UUID talk() {
        var body =
                Map.of(
                        "pairingId", pair.id(),
                        "kind", "TALK",
                        "occurredAt", "2026-03-03T09:00:00+08:00",
                        "reached", true,
                        "note", "想爸妈");
        var mentor = county.teacher(school, pair.helper());
        return then(County.post(mentor, "/api/mentoring/contacts", body)).created().id();
    }

    private Response note(UUID contact) {
        var why = Map.of("reason", "了解此前情况");
        return nextTeacher().body(why).post("/api/mentoring/contacts/" + contact + "/disclosures");
    }

    private RequestSpecification nextTeacher() {
        return county.teacher(school, next);
    }

    private Response handOver(UUID to, boolean readable) {
        var body =
                Map.of(
                        "pairingId",
                        pair.id(),
                        "helperId",
                        to,
                        "note",
                        "怕生,慢慢来",
                        "notesReadable",
                        readable);
        return County.post(county.principal(school), PATH, body);
    }
}
