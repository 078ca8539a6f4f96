package org.guanai.mentoring.counsel;

import static io.restassured.RestAssured.given;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.mentoring.County.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Tokens;
import org.guanai.mentoring.County;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The child's voice (3.3.3d): no login, totals for the school, words for the counsellor.
@QuarkusTest
class VoiceTest {
    private static final String ROUNDS = "/api/mentoring/voice-rounds";

    @Inject InMemoryBroker broker;
    private County county;
    private String school;

    @BeforeEach
    void aClass() {
        county = County.inTerm(broker);
        school = county.school();
        for (int i = 0; i < 5; i++) {
            county.deliver(county.child(UUID.randomUUID(), school, 1, List.of()));
        }
    }

    @Test
    void childrenAreHeardWithoutALoginAndNobodyIsFoundOut_3_3_3d() {
        var tickets = opened();
        tickets.subList(0, 4).forEach(ticket -> then(give(ticket, 3, false)).ok());
        then(principal().get(ROUNDS)).shows("items[0].given", 4).lacks("items[0].answers");
        then(county.officer().get(ROUNDS + "?org=" + school)).shows("items[0].given", 4);
        then(county.officer().get(ROUNDS + "?org=" + county.school())).lists("items");
        then(give(tickets.getLast(), 3, false)).ok();
        then(principal().get(ROUNDS))
                .shows("items[0].answers.find { it.question == 'safe' }.yes", 5)
                .hides("想爸爸");
        then(give(tickets.getLast(), 3, false)).refused(409, "mentoring.voice-given");
        then(give("AAAAAAAA", 3, false)).absent();
    }

    @Test
    void whoDoesNotFeelSafeIsLookedAfterTheSameDay_3_3_3d() {
        var tickets = opened();
        then(give(tickets.getFirst(), 1, false)).ok().shows("called", true);
        then(counsellor().get("/api/mentoring/counsel-requests"))
                .lists("items.source", "VOICE")
                .shows("items[0].dueOn", "2026-03-04");
    }

    @Test
    void theWordsOpenToTheCounsellorOnly_3_3_3d() {
        var ticket = opened().getFirst();
        then(give(ticket, 3, true)).ok();
        var round = then(principal().get(ROUNDS)).<String>at("items[0].id");
        var path = ROUNDS + "/" + round + "/disclosures";
        then(post(principal(), path, Map.of("reason", "了解"))).forbidden();
        then(post(counsellor(), path, Map.of("reason", "了解"))).ok().lists("said.words", "想爸爸");
    }

    @Test
    void aRoundForTheWrongClassIsClosed() {
        var ticket = opened().getFirst();
        var round = then(principal().get(ROUNDS)).<String>at("items[0].id");
        then(post(principal(), ROUNDS + "/" + round + "/withdrawals", Map.of("reason", "选错班")))
                .created();
        then(give(ticket, 3, false)).absent();
    }

    private List<String> opened() {
        var order = Map.of("classId", County.CLASS, "className", "三(1)班", "closesOn", "2026-03-06");
        return then(post(principal(), ROUNDS, order)).created().at("tickets.ticket");
    }

    private static Response give(String ticket, int safe, boolean callMe) {
        var form = new HashMap<String, Object>();
        for (var question : List.of("well", "adult", "mentor", "parents", "enough")) {
            form.put(question, 3);
        }
        form.putAll(Map.of("ticket", ticket, "safe", safe, "callMe", callMe, "words", "想爸爸"));
        return given().contentType(ContentType.JSON).body(form).post("/api/mentoring/voices");
    }

    private RequestSpecification principal() {
        return county.principal(school);
    }

    private RequestSpecification counsellor() {
        return County.as(Tokens.of(Roles.COUNSELLOR).org(school).person(UUID.randomUUID()));
    }
}
