package org.guanai.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.SchemaRules;
import org.guanai.kit.testing.Tokens;
import org.guanai.kit.testing.api.ApiDocument;
import org.junit.jupiter.api.Test;

/// What holds for the whole of this service.
@QuarkusTest
class ApiTest {
    private static final List<String> LISTS =
            List.of("gaps", "helpers", "pairings", "duties?helper=me", "feedbacks", "indicators");

    @Inject InMemoryBroker broker;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void everyTableIsProtected() {
        SchemaRules.verify();
    }

    @Test
    void theDocumentIsTheCommittedOne() {
        ApiDocument.verify(management.resolve("/").toString().replaceAll("/$", ""));
    }

    @Test
    void nobodyReadsWithoutAToken() {
        LISTS.forEach(list -> then(RestAssured.get("/api/mentoring/" + list)).is(401));
        then(RestAssured.get("/api/mentoring/rules")).is(401);
    }

    @Test
    void anExpiredTokenAndOneForAnotherServiceAreRefused() {
        var expired = Tokens.of(Roles.PRINCIPAL).issuedAgo(Duration.ofHours(1));
        var other = Tokens.of(Roles.PRINCIPAL).audience("guanai-aid");
        then(County.as(expired).get("/api/mentoring/gaps")).is(401);
        then(County.as(other).get("/api/mentoring/gaps")).is(401);
    }

    @Test
    void aGuardianMayNothingHereButReadTheRules() {
        var guardian = Tokens.of(Roles.GUARDIAN).person(UUID.randomUUID());
        LISTS.forEach(list -> then(County.as(guardian).get("/api/mentoring/" + list)).is(403));
        then(County.as(guardian).get("/api/mentoring/rules")).ok();
    }

    @Test
    void rulesNameTheirBasis_1_1() {
        var county = County.inTerm(broker);
        then(county.officer().get("/api/mentoring/rules"))
                .ok()
                .has("items.find { it.code == 'back-dating' }.basis");
    }

    @Test
    void onlyWhatIsLocalIsOverridden_1_1() {
        var county = County.inTerm(broker);
        var rule =
                Map.of(
                        "code", "feedback",
                        "content",
                                Map.of("fromConcern", 3, "workingDays", 30, "safetyFromConcern", 3),
                        "basis", "x",
                        "effectiveFrom", "2026-01-01");
        then(County.post(county.officer(), "/api/mentoring/rules", rule))
                .refused(422, "kit.rule-not-local");
        assertThat(
                        Rows.count(
                                "select count(*) from rule where org = 'CN' and local <> (certainty = 'LOCAL')"))
                .isZero();
    }

    @Test
    void onlyAKnownRuleIsOverridden() {
        var county = County.inTerm(broker);
        var rule =
                Map.of(
                        "code", "mood",
                        "content", Map.of(),
                        "basis", "x",
                        "effectiveFrom", "2026-01-01");
        then(County.post(county.officer(), "/api/mentoring/rules", rule))
                .refused(422, "kit.rule-unknown");
    }
}
