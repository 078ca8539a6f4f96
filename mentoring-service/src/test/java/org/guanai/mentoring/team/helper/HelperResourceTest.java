package org.guanai.mentoring.team.helper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.mentoring.County.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.HelperSnapshot;
import org.guanai.events.mentoring.PairingEnded;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.guanai.kit.testing.Tokens;
import org.guanai.mentoring.County;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HelperResourceTest {
    private static final String PATH = "/api/mentoring/helpers";

    @Inject InMemoryBroker broker;
    @Inject VettingSweep sweep;
    private County county;
    private String school;

    @BeforeEach
    void inTerm() {
        county = County.inTerm(broker);
        school = county.school();
    }

    @Test
    void aHelperBeginsAsACandidateAndIsToldSealed_3_1_4a() {
        var id = county.helper();
        county.officer()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("CANDIDATE"))
                .body(not(containsString("13800138000")));
        var told = latest(id);
        assertThat(told.active()).isFalse();
        assertThat(told.sealedPhone()).isNotBlank().doesNotContain("13800138000");
        assertThat(
                        Rows.one("select encode(phone, 'escape') from helper where id = ?", id)
                                .orElseThrow()
                                .toString())
                .doesNotContain("13800138000");
    }

    @Test
    void aPassedVettingActivates() {
        var id = county.vettedHelper();
        county.officer()
                .get(PATH + "/" + id)
                .then()
                .body("state", equalTo("ACTIVE"))
                .body("vettings", hasSize(1));
        assertThat(latest(id).active()).isTrue();
    }

    @Test
    void aFailedVettingSuspendsAndEndsEveryPairingAtOnce() {
        var pair = county.surrogatePair(school);
        county.vet(pair.helper(), "FOUND", "2027-01-31")
                .then()
                .statusCode(201)
                .body("passed", equalTo(false));
        assertThat(latest(pair.helper()).active()).isFalse();
        assertThat(broker.published(Topics.MENTORING_EVENTS, PairingEnded.class))
                .filteredOn(e -> e.pairingId().equals(pair.id()))
                .hasSize(1);
        county.principal(school)
                .get("/api/mentoring/pairings/" + pair.id())
                .then()
                .body("active", equalTo(false))
                .body("reason", equalTo("HELPER_SUSPENDED"));
    }

    @Test
    void aStatutoryGroundFailsTheVetting() {
        var id = county.helper();
        var body =
                Map.of(
                        "recordCheck", "CLEAR",
                        "disqualifications", List.of("ADDICTION"),
                        "validUntil", "2027-01-31");
        post(county.officer(), PATH + "/" + id + "/vettings", body)
                .then()
                .statusCode(201)
                .body("passed", equalTo(false));
    }

    @Test
    void anExpiredVettingSuspends() {
        var pair = county.surrogatePair(school);
        TestClock.today("2027-01-31");
        sweep.sweep();
        assertThat(latest(pair.helper()).active()).isTrue();
        TestClock.today("2027-02-01");
        sweep.sweep();
        assertThat(latest(pair.helper()).active()).isFalse();
        assertThat(
                        Rows.count(
                                "select count(*) from pairing where id = ? and ended_on is null",
                                pair.id()))
                .isZero();
    }

    @Test
    void schoolsFindTheHelpersOfTheirCountyButVetNone() {
        var id = county.helper();
        county.principal(school).get(PATH).then().body("items.id", hasItem(id.toString()));
        var body =
                Map.of(
                        "recordCheck",
                        "CLEAR",
                        "disqualifications",
                        List.of(),
                        "validUntil",
                        "2027-01-31");
        post(county.principal(school), PATH + "/" + id + "/vettings", body).then().statusCode(404);
    }

    @Test
    void anotherCountysHelperIsAbsent() {
        var id = county.helper();
        var other = County.inTerm(broker);
        other.officer().get(PATH + "/" + id).then().statusCode(404);
        other.vet(id, "CLEAR", "2027-01-31").then().statusCode(404);
    }

    @Test
    void aHelperSeesOnlyThemself() {
        var id = county.vettedHelper();
        var other = county.helper();
        county.helper(id).get(PATH).then().body("items.id", equalTo(List.of(id.toString())));
        county.helper(id).get(PATH + "/" + other).then().statusCode(404);
        post(county.helper(id), PATH + "/" + id + "/vettings", Map.of()).then().statusCode(403);
    }

    @Test
    void nobodyVetsThemself() {
        var id = county.helper();
        var self = County.as(Tokens.of(Roles.COUNTY_OFFICER).org(county.path()).person(id));
        var body =
                Map.of(
                        "recordCheck",
                        "CLEAR",
                        "disqualifications",
                        List.of(),
                        "validUntil",
                        "2027-01-31");
        post(self, PATH + "/" + id + "/vettings", body).then().statusCode(403);
    }

    @Test
    void fieldsAreCheckedAndNeverRepeated() {
        var body =
                Map.of(
                        "name",
                        "张",
                        "type",
                        "SURROGATE_PARENT",
                        "category",
                        "VETERAN",
                        "phone",
                        "12345");
        post(county.officer(), PATH, body)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("phone"))
                .body(not(containsString("12345")));
    }

    @Test
    void theFiveEldersAreNoSurrogates_3_1_4b() {
        var body = Map.of("name", "张", "type", "SURROGATE_PARENT", "category", "VETERAN");
        post(county.officer(), PATH, body)
                .then()
                .statusCode(422)
                .body("code", equalTo("mentoring.category-not-of-type"));
    }

    @Test
    void anExpiredVettingIsNotRecorded() {
        county.vet(county.helper(), "CLEAR", "2026-03-03").then().statusCode(422);
    }

    private HelperSnapshot latest(UUID id) {
        return broker.published(Topics.HELPERS, HelperSnapshot.class).stream()
                .filter(h -> h.id().equals(id))
                .reduce((_, newer) -> newer)
                .orElseThrow();
    }
}
