package org.guanai.registry.indicator;

import static org.guanai.registry.Roster.child;
import static org.guanai.registry.Roster.claiming;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.Test;

/// 2.3: students per special group.
@QuarkusTest
class IndicatorResourceTest {
    @Inject Roster roster;

    @Test
    void aSchoolsNumberLeadsToItsRecords() {
        var county = County.founded();
        roster.registered(county.school, claiming(child(county.schoolCode), 1, false));
        roster.registered(county.school, child(county.schoolCode));
        roster.registered(county.other, child(county.otherCode));
        var answer =
                county.officer()
                        .queryParam("by", "school")
                        .queryParam("term", "2025-2026-2")
                        .get("/api/registry/indicators");
        answer.then().statusCode(200).body("items", hasSize(12));
        var row =
                "items.find { it.org == '%s' && it.indicator == 'students-left-behind' }"
                        .formatted(county.school);
        answer.then()
                .body(row + ".numerator", equalTo(1))
                .body(row + ".denominator", equalTo(2))
                .body(row + ".clause", equalTo("2.3"));
        county.officer()
                .get(answer.<String>path(row + ".records"))
                .then()
                .body("items", hasSize(1));
        county.principal()
                .queryParam("by", "class")
                .get("/api/registry/indicators")
                .then()
                .statusCode(400);
    }
}
