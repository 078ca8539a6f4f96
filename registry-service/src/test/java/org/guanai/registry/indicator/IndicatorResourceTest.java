package org.guanai.registry.indicator;

import static org.guanai.registry.Roster.child;
import static org.guanai.registry.Roster.claiming;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.Test;

/// 2.3: students per special group.
@QuarkusTest
class IndicatorResourceTest {
    private static final String PATH = "/api/registry/indicators";
    private static final String LEFT_BEHIND =
            "items.find { it.indicator == 'students-left-behind' }";

    @Inject Roster roster;

    @Test
    void aSchoolsNumberLeadsToItsRecords() {
        var county = County.founded();
        inTerm(county);
        roster.registered(county.school, claiming(child(county.schoolCode), 1, false));
        roster.registered(county.school, child(county.schoolCode));
        roster.registered(county.other, child(county.otherCode));
        var answer =
                county.officer()
                        .queryParam("by", "school")
                        .queryParam("term", "2025-2026-2")
                        .get(PATH);
        answer.then().statusCode(200);
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
    }

    @Test
    void theTownshipIsTheSumOfItsSchools() {
        var county = County.founded();
        inTerm(county);
        roster.registered(county.school, claiming(child(county.schoolCode), 1, false));
        roster.registered(county.other, child(county.otherCode));
        county.officer()
                .get(PATH + "?by=township&term=2025-2026-2")
                .then()
                .body(LEFT_BEHIND + ".numerator", equalTo(1))
                .body(LEFT_BEHIND + ".denominator", equalTo(2));
    }

    @Test
    void withoutATermOrWithAnUnknownLevel() {
        var county = County.founded();
        county.principal().get(PATH).then().statusCode(400);
        county.principal().get(PATH + "?by=class&term=2025-2026-2").then().statusCode(400);
        county.principal().get(PATH + "?term=2025-2026-2").then().statusCode(404);
    }

    private static void inTerm(County county) {
        var term =
                Map.of(
                        "code",
                        "2025-2026-2",
                        "name",
                        "spring",
                        "startsOn",
                        "2026-03-02",
                        "endsOn",
                        "2026-07-03");
        county.officer().body(term).post("/api/registry/terms").then().statusCode(201);
    }
}
