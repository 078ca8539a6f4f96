package org.guanai.mentoring.care.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.mentoring.County;
import org.guanai.mentoring.County.Pair;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What was seen at a visit is kept with it.
@QuarkusTest
class ContactPhotoTest {
    private static final String CONTACTS = "/api/mentoring/contacts";

    @Inject InMemoryBroker broker;
    private County county;
    private String school;

    @BeforeEach
    void inTerm() {
        county = County.inTerm(broker);
        school = county.school();
    }

    @Test
    void aVisitHasPhotosThatMentorAndPrincipalOpen_3_1_3j() {
        var pair = county.pair(school);
        var photos = visit(pair, "HOME_VISIT", mentor(pair));
        var photo = then(attach(photos, mentor(pair))).created().id();
        then(county.principal(school).get(photos)).lists("items.id", photo);
        then(mentor(pair).get(photos + "/" + photo)).ok();
        assertThat(
                        Rows.count(
                                "select count(*) from audit where noun = 'attachment' and noun_id = ?",
                                photo.toString()))
                .isEqualTo(2);
    }

    @Test
    void nobodyElseFindsThemAndNobodyElseAttachesAny() {
        var pair = county.pair(school);
        var photos = visit(pair, "HOME_VISIT", mentor(pair));
        var photo = then(attach(photos, mentor(pair))).created().id();
        var other = county.pair(school);
        then(mentor(other).get(photos)).absent();
        then(attach(photos, mentor(other))).absent();
        then(county.principal(county.school()).get(photos + "/" + photo)).absent();
        var theirs = visit(other, "HOME_VISIT", mentor(other));
        then(mentor(other).get(theirs + "/" + photo)).absent();
    }

    @Test
    void aSurrogateParentKeepsThoseOfTheirOwnVisits_3_1_4f_3() {
        var pair = county.surrogatePair(school);
        var photos = visit(pair, "BIMONTHLY_VISIT", county.helper(pair.helper()));
        var photo = then(attach(photos, county.helper(pair.helper()))).created().id();
        then(county.helper(pair.helper()).get(photos)).lists("items.id", photo);
        then(county.helper(county.vettedHelper()).get(photos)).absent();
    }

    @Test
    void aPhotoIsWithdrawnAndNoneComesToAContactThatWas() {
        var pair = county.pair(school);
        var photos = visit(pair, "HOME_VISIT", mentor(pair));
        var photo = then(attach(photos, mentor(pair))).created().id();
        var why = Map.of("reason", "拍到了别人");
        then(County.post(mentor(pair), photos + "/" + photo + "/withdrawals", why)).created();
        then(mentor(pair).get(photos)).lists("items");
        then(mentor(pair).get(photos + "/" + photo)).absent();
        var contact = photos.substring(0, photos.lastIndexOf('/'));
        then(County.post(mentor(pair), contact + "/withdrawals", why)).created();
        then(attach(photos, mentor(pair))).refused(409, "mentoring.contact-withdrawn");
    }

    @Test
    void afterTheTimeForCorrectionsNoneIsAdded() {
        var pair = county.pair(school);
        var photos = visit(pair, "HOME_VISIT", mentor(pair));
        TestClock.today("2026-03-30");
        then(attach(photos, mentor(pair))).refused(409, "mentoring.correction-too-late");
    }

    private static Response attach(String photos, RequestSpecification who) {
        return who.contentType("multipart/form-data")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", "visit.pdf", "%PDF-1.7 家访".getBytes(StandardCharsets.UTF_8))
                .post(photos);
    }

    private static String visit(Pair pair, String kind, RequestSpecification who) {
        var body = new HashMap<String, Object>();
        body.put("pairingId", pair.id());
        body.put("kind", kind);
        body.put("occurredAt", "2026-03-04T09:00:00+08:00");
        body.put("reached", true);
        return CONTACTS + "/" + then(County.post(who, CONTACTS, body)).created().id() + "/photos";
    }

    private RequestSpecification mentor(Pair pair) {
        return county.teacher(school, pair.helper());
    }
}
