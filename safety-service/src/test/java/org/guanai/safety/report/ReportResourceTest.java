package org.guanai.safety.report;

import static org.guanai.safety.County.INCIDENTS;
import static org.guanai.safety.County.creating;
import static org.guanai.safety.County.principal;
import static org.guanai.safety.County.report;
import static org.guanai.safety.County.reported;
import static org.guanai.safety.County.student;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.guanai.safety.County;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.1.5e: first, continued and final reports, each with its clock.
@QuarkusTest
class ReportResourceTest {
    private final County county = County.fresh();
    private String path;

    @BeforeEach
    void anIncident() {
        var incident = reported(county.east, report(student(county.east, UUID.randomUUID())));
        path = INCIDENTS + "/" + incident + "/reports";
    }

    @Test
    void reportsAreKeptInTheirOrder() {
        made("CONTINUED").statusCode(409).body("code", equalTo("safety.first-report-missing"));
        made("FIRST").statusCode(201).body("late", equalTo(false));
        made("FIRST").statusCode(409);
        made("FINAL").statusCode(201);
        made("CONTINUED").statusCode(409).body("code", equalTo("safety.final-report-made"));

        principal(county.east)
                .get(path)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].text", equalTo("已报警"));
    }

    @Test
    void theNextReportIsAwaited() {
        principal(county.east)
                .get(path)
                .then()
                .body("awaited.stage", equalTo("FIRST"))
                .body("awaited.overdue", equalTo(false));
    }

    @Test
    void anotherSchoolReportsNothing() {
        creating(principal(county.west)).body(body("FIRST")).post(path).then().statusCode(404);
    }

    @Test
    void theRulesAreData() {
        principal(county.east)
                .get("/api/safety/rules")
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        hasItems("guardian-told", "incident-reports", "mandatory-report"));
    }

    private ValidatableResponse made(String stage) {
        return creating(principal(county.east)).body(body(stage)).post(path).then();
    }

    private static Map<String, String> body(String stage) {
        return Map.of("stage", stage, "to", "派出所", "text", "已报警");
    }
}
