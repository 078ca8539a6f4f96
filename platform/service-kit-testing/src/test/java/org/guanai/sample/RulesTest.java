package org.guanai.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.sample.leaflet.Printing.PAPER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.guanai.kit.rule.Held;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.scope.SystemScope;
import org.guanai.sample.leaflet.Printing.Paper;
import org.junit.jupiter.api.Test;

/// Rules as data (1.1).
@QuarkusTest
class RulesTest {
    private static final AtomicInteger NEXT = new AtomicInteger(400_000);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @Inject Rules rules;

    private final String county = Integer.toString(NEXT.incrementAndGet());

    @Test
    void theNewestThatHasBegunHolds() {
        assertThat(held(LocalDate.of(2023, 12, 31)).label()).isEqualTo("paper@1");
        assertThat(held(DAY)).isEqualTo(new Held<>(new Paper(90), "paper@2", "second", from(2024)));
    }

    @Test
    void aCountysOwnComesFirstFromItsDayOn() {
        held(DAY);
        set("paper", Map.of("grams", 120), DAY).statusCode(201).body("version", equalTo(1));
        assertThat(held(DAY).label()).isEqualTo(county + "/paper@1");
        assertThat(held(DAY.minusDays(1)).label()).isEqualTo("paper@2");
    }

    @Test
    void itsNextVersionComesBeforeTheFirst() {
        set("paper", Map.of("grams", 120), DAY).statusCode(201);
        set("paper", Map.of("grams", 130), DAY).statusCode(201);
        assertThat(held(DAY).content().grams()).isEqualTo(130);
    }

    @Test
    void anotherCountyKeepsTheCountrys() {
        set("paper", Map.of("grams", 120), DAY).statusCode(201);
        assertThat(held(Integer.toString(NEXT.incrementAndGet()), DAY).label())
                .isEqualTo("paper@2");
    }

    @Test
    void aRuleThatIsNotLocalIsNotSet() {
        set("ink", Map.of("colours", 1), DAY)
                .statusCode(422)
                .body("code", equalTo("kit.rule-not-local"))
                .body("field", equalTo("code"));
    }

    @Test
    void aRuleThatIsUnknownIsNotSet() {
        set("glue", Map.of(), DAY).statusCode(422).body("code", equalTo("kit.rule-unknown"));
    }

    @Test
    void aFieldOutOfItsRangeIsNamed() {
        set("paper", Map.of("grams", 20), DAY)
                .statusCode(400)
                .body("code", equalTo("kit.rule-content"))
                .body("field", equalTo("content.grams"));
    }

    @Test
    void anUnknownFieldIsNamed() {
        set("paper", Map.of("grams", 100, "size", 4), DAY)
                .statusCode(400)
                .body("field", equalTo("content.size"));
    }

    @Test
    void aMissingFieldIsRefused() {
        set("paper", Map.of(), DAY).statusCode(400).body("code", equalTo("kit.rule-content"));
    }

    @Test
    void aTownshipSetsNoRule() {
        var rule = setting("paper", Map.of("grams", 100), DAY);
        Api.as("county-officer", county + "/" + county + "102")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(rule)
                .post("/api/sample/rules")
                .then()
                .statusCode(403);
    }

    @Test
    void everyVersionIsListedWithItsBasisAndDates() {
        set("paper", Map.of("grams", 120), DAY).statusCode(201);
        Api.as("guardian", county)
                .get("/api/sample/rules")
                .then()
                .statusCode(200)
                .body("items.label", hasItem(county + "/paper@1"))
                .body(
                        "items.findAll { it.org == 'CN' }.label",
                        contains("ink@1", "paper@1", "paper@2", "paper@3"))
                .body("items.find { it.label == 'ink@1' }.name", equalTo("Ink"))
                .body("items.find { it.label == 'ink@1' }.content.colours", equalTo(4));
    }

    @Test
    void theListIsPaged() {
        Api.as("teacher", county)
                .get("/api/sample/rules?limit=1")
                .then()
                .header("Link", containsString("rel=\"next\""));
    }

    private ValidatableResponse set(String code, Map<String, ?> content, LocalDate from) {
        return Api.as("county-officer", county)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(setting(code, content, from))
                .post("/api/sample/rules")
                .then();
    }

    private static Map<String, ?> setting(String code, Map<String, ?> content, LocalDate from) {
        return Map.of("code", code, "content", content, "basis", "x", "effectiveFrom", "" + from);
    }

    private static LocalDate from(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private Held<Paper> held(LocalDate on) {
        return held(county, on);
    }

    private Held<Paper> held(String org, LocalDate on) {
        return SystemScope.call(() ->
                QuarkusTransaction.requiringNew()
                        .call(() -> rules.in(new OrgPath(org)).on(on).of(PAPER)));
    }
}
