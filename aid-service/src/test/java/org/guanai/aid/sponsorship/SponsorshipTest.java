package org.guanai.aid.sponsorship;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.arrived;
import static org.guanai.aid.County.broker;
import static org.guanai.aid.County.creating;
import static org.guanai.aid.County.principal;
import static org.guanai.aid.County.student;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.guanai.aid.County;
import org.guanai.events.Topics;
import org.guanai.events.aid.SponsorGiftReceived;
import org.guanai.events.aid.SponsorshipChanged;
import org.guanai.events.registry.StudentSnapshot;
import org.junit.jupiter.api.Test;

/// 3.1.3e: one sponsor, one child, through the school.
@QuarkusTest
class SponsorshipTest {
    private static final String PATH = AID + "/sponsorships";
    private final County county = County.fresh();
    private final StudentSnapshot child = arrived(student(county.east));

    @Test
    void oneChildHasOneSponsor() {
        then(agree(entry())).created().shows("active", true).shows("nextDueOn", "2026-05-01");
        then(agree(entry())).refused(409, "aid.has-sponsor");
        assertThat(broker().published(Topics.AID_EVENTS, SponsorshipChanged.class))
                .anyMatch(e -> e.studentId().equals(child.id()) && e.active());
    }

    @Test
    void neverWithoutConsentAndNeverTooLittle() {
        var later = entry();
        later.put("consentOn", "2026-09-01");
        then(agree(later)).refused(422, "aid.consent-to-come", "consentOn");
        var little = entry();
        little.put("perYear", "499.99");
        then(agree(little)).refused(422, "aid.gift-too-small", "perYear");
    }

    @Test
    void aGiftIsHandedOverAndTheNextOneIsDue() {
        var id = County.id(agree(entry()));
        then(gift(id, "GOODS")).refused(422, "aid.gift-way", "way");
        var gift = then(gift(id, "SCHOOL_ACCOUNT")).created().id();
        then(principal(county.east).get(PATH + "/" + id)).shows("nextDueOn", "2026-11-01");
        assertThat(broker().published(Topics.AID_EVENTS, SponsorGiftReceived.class))
                .anyMatch(e -> e.deliveryId().equals(gift));
        then(creating(principal(county.east))
                        .body(Map.of("reason", "金额写错"))
                        .post(PATH + "/" + id + "/gifts/" + gift + "/withdrawals"))
                .created();
        then(principal(county.east).get(PATH + "/" + id + "/gifts")).lists("items");
    }

    @Test
    void theSponsorLearnsAGivenNameByConsentAndTheWordsThatTheSchoolLetsThrough() {
        var id = County.id(agree(entry()));
        gift(id, "SCHOOL_ACCOUNT");
        var said = message(id, "谢谢叔叔");
        message(id, "我家在石塘村");
        then(creating(principal(county.east))
                        .body(Map.of("released", true))
                        .post(PATH + "/" + id + "/messages/" + said + "/screenings"))
                .created()
                .shows("released", true);
        then(principal(county.east).get(PATH + "/" + id + "/messages"))
                .ok()
                .lists("items.released", true, false);
        then(principal(county.east).get(PATH + "/" + id + "/report"))
                .ok()
                .shows("givenName", "小明")
                .shows("given", "600.00")
                .lists("words", "谢谢叔叔")
                .hides("欧阳", county.east.code(), "石塘");
        then(principal(county.west).get(PATH + "/" + id + "/report")).absent();
    }

    @Test
    void aSponsorIsReadAndPutRight() {
        var id = sponsor(true);
        then(principal(county.east).get(AID + "/sponsors")).lists("items.id", id);
        then(principal(county.east).get(AID + "/sponsors/" + id))
                .ok()
                .shows("contact", "13900000000");
        then(principal(county.east)
                        .header("If-Match", "\"0\"")
                        .body(Map.of("name", "热心人", "kind", "PERSON", "thanked", false))
                        .put(AID + "/sponsors/" + id))
                .ok()
                .shows("thanked", false);
        then(given().get(AID + "/thanks?county=" + county.org)).lists("items");
        then(principal(county.west).get(AID + "/sponsors/" + id)).absent();
    }

    @Test
    void eitherSideEndsIt() {
        var id = County.id(agree(entry()));
        then(creating(principal(county.east))
                        .body(Map.of("cause", "FAMILY", "on", "2026-04-27"))
                        .post(PATH + "/" + id + "/endings"))
                .created()
                .shows("active", false);
        then(gift(id, "SCHOOL_ACCOUNT")).refused(409, "aid.sponsorship-over");
    }

    @Test
    void whoConsentsIsThankedByNameAndNobodyElse() {
        sponsor(true);
        sponsor(false);
        then(given().get(AID + "/thanks?county=" + county.org)).ok().lists("items.name", "热心人true");
    }

    private Response agree(Map<String, Object> entry) {
        return creating(principal(county.east)).body(entry).post(PATH);
    }

    private Map<String, Object> entry() {
        var entry = new HashMap<String, Object>();
        entry.put("studentId", child.id());
        entry.put("sponsorId", sponsor(true));
        entry.put("consentBy", "父亲欧阳大明");
        entry.put("consentOn", "2026-04-20");
        entry.put("firstName", true);
        entry.put("form", "MONEY");
        entry.put("perYear", "1200.00");
        entry.put("rhythm", "TERM");
        entry.put("startsOn", "2026-05-01");
        return entry;
    }

    private String sponsor(boolean thanked) {
        return County.id(
                creating(principal(county.east))
                        .body(
                                Map.of(
                                        "name",
                                        "热心人" + thanked,
                                        "kind",
                                        "PERSON",
                                        "contact",
                                        "13900000000",
                                        "thanked",
                                        thanked))
                        .post(AID + "/sponsors"));
    }

    private Response gift(String id, String way) {
        return creating(principal(county.east))
                .body(
                        Map.of(
                                "what", "助学金",
                                "amount", "600.00",
                                "way", way,
                                "deliveredOn", "2026-05-02",
                                "receivedBy", "欧阳大明",
                                "witness", "李老师",
                                "receipt", "P0001"))
                .post(PATH + "/" + id + "/gifts");
    }

    private String message(String id, String words) {
        return County.id(
                creating(principal(county.east))
                        .body(Map.of("sender", "CHILD", "words", words))
                        .post(PATH + "/" + id + "/messages"));
    }
}
