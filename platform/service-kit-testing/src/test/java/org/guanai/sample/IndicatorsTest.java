package org.guanai.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/// A service counts by school; the kit does the rest (3.1.1e–g).
@QuarkusTest
class IndicatorsTest {
    private static final String PATH = "/api/sample/indicators?term=2025-2026-2";

    @Test
    void eachSchoolHasItsNumber() {
        asked("")
                .body("items.numerator", contains(1, 3, 5))
                .body(
                        "items[0].records",
                        equalTo("/api/sample/leaflets?term=2025-2026-2&org=330127/330127101/1"))
                .body("items[0].target", equalTo(1));
    }

    @Test
    void aTownshipIsTheSumOfItsSchoolsAndOneWithoutAnyHasNone() {
        asked("&by=township")
                .body("items.numerator", contains(4, 5, 0))
                .body("items.denominator", contains(6, 6, 0));
    }

    @Test
    void theCountyIsTheSumOfAll() {
        asked("&by=county")
                .body("items.numerator", contains(9))
                .body("items.denominator", contains(12));
    }

    @Test
    void aPageIsOfSoManyOrganisations() {
        var first = asked("&limit=2").body("items", hasSize(2)).extract();
        asked("&limit=2&cursor=" + first.path("next")).body("items.numerator", contains(5));
        assertThat(first.header("Link")).contains("rel=\"next\"");
    }

    @Test
    void anUnknownTermIsAbsentAndAWrongLevelRefused() {
        Api.as("principal", Api.SCHOOL)
                .get("/api/sample/indicators?term=2024-2025-1")
                .then()
                .statusCode(404);
        Api.as("principal", Api.SCHOOL).get(PATH + "&by=planet").then().statusCode(400);
        Api.as("principal", Api.SCHOOL).get("/api/sample/indicators").then().statusCode(400);
    }

    private static ValidatableResponse asked(String more) {
        return Api.as("county-officer", "330127").get(PATH + more).then().statusCode(200);
    }
}
