package org.guanai.mentoring.care.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.AidNeeded;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What was seen at a visit and said in a talk is kept, sealed (3.1.3i, 3.1.3j, 3.1.4f-2).
@QuarkusTest
class ContactFormResourceTest {
    private static final String CONTACTS = "/api/mentoring/contacts/";

    @Inject InMemoryBroker broker;
    private County county;
    private String school;
    private Pair pair;

    @BeforeEach
    void paired() {
        county = County.inTerm(broker);
        school = county.school();
        pair = county.pair(school);
    }

    @Test
    void oneVisitToTwoChildrenIsOneForm_3_1_3j() {
        var brother = county.child(school);
        var other = county.pairing(school, brother, pair.helper(), "TEACHER", null);
        var first = contact(pair.id(), "HOME_VISIT");
        var second = contact(other, "HOME_VISIT");
        then(file(first, Map.of("form", visit(List.of()), "alsoOf", List.of(second))))
                .created()
                .shows("form.visit.met[0].relation", "祖母");
        then(teacher().get(CONTACTS + second + "/form")).ok().shows("form.visit.living", "砖房两间");
        then(file(first, Map.of("form", visit(List.of())))).refused(409, "mentoring.form-exists");
    }

    @Test
    void aFamilyInNeedIsToldToTheSchool_3_1_3h() {
        var contact = contact(pair.id(), "HOME_VISIT");
        then(file(contact, Map.of("form", visit(List.of("AID"))))).created();
        assertThat(broker.published(Topics.MENTORING_EVENTS, AidNeeded.class))
                .extracting(AidNeeded::contactId)
                .contains(contact);
    }

    @Test
    void theFormIsThatOfItsKindAndLiaisonNamesEachPart_3_1_4f_2() {
        var talk = contact(pair.id(), "TALK");
        then(file(talk, Map.of("form", visit(List.of()))))
                .refused(422, "mentoring.form-not-of-kind", "form");
        then(file(talk, Map.of("form", Map.of("talk", talked())))).created();
    }

    @Test
    void eachFormIsPrintedToBeSigned_3_1_3j() {
        var seen = contact(pair.id(), "HOME_VISIT");
        then(file(seen, Map.of("form", visit(List.of("AID"))))).created();
        var said = contact(pair.id(), "TALK");
        then(teacher().get(CONTACTS + said + "/form/print")).absent();
        then(file(said, Map.of("form", Map.of("talk", talked())))).created();
        for (var form : List.of(seen, said)) {
            var pdf = teacher().get(CONTACTS + form + "/form/print");
            then(pdf).ok();
            assertThat(pdf.asByteArray()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        }
        then(county.principal(county.school()).get(CONTACTS + seen + "/form/print")).absent();
        then(county.principal(school).get(CONTACTS + seen + "/form/print")).ok();
    }

    @Test
    void onlyItsHelperAndThePrincipalOpenItAndItIsCorrected() {
        var talk = contact(pair.id(), "TALK");
        then(file(talk, Map.of("form", Map.of("talk", talked())))).created();
        var path = CONTACTS + talk + "/form";
        then(county.teacher(school, UUID.randomUUID()).get(path)).absent();
        then(county.principal(county.school()).get(path)).absent();
        then(county.principal(school).get(path)).ok().shows("form.talk.childWords", "想爸爸");
        then(teacher().get(CONTACTS + talk)).hides("想爸爸");
        var correction = Map.of("form", Map.of("talk", talked()), "reason", "补充");
        then(County.put(teacher(), path, "\"0\"", correction)).ok().header("ETag", "\"1\"");
    }

    private UUID contact(UUID pairing, String kind) {
        var body =
                Map.of(
                        "pairingId",
                        pairing,
                        "kind",
                        kind,
                        "occurredAt",
                        "2026-03-04T09:00:00+08:00",
                        "reached",
                        true);
        return then(County.post(teacher(), "/api/mentoring/contacts", body)).created().id();
    }

    private Response file(UUID contact, Map<String, ?> filing) {
        return County.post(teacher(), CONTACTS + contact + "/form", filing);
    }

    private static Map<String, Object> visit(List<String> needs) {
        var visit =
                Map.of(
                        "place",
                        "HOME",
                        "met",
                        List.of(Map.of("relation", "祖母", "name", "王奶奶")),
                        "living",
                        "砖房两间",
                        "calledParents",
                        true,
                        "carerSigned",
                        true);
        return Map.of("visit", visit, "needs", needs);
    }

    private static Map<String, Object> talked() {
        return Map.of(
                "place", "操场",
                "occasion", "WEEKLY",
                "topics", List.of("PARENTS"),
                "childWords", "想爸爸",
                "tellGuardian", false);
    }

    private RequestSpecification teacher() {
        return county.teacher(school, pair.helper());
    }
}
