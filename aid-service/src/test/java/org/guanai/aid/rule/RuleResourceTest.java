package org.guanai.aid.rule;

import static org.guanai.kit.testing.Answer.then;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.guanai.aid.County;
import org.guanai.events.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RuleResourceTest {
    private final County county = County.fresh();

    @Test
    void everyRuleNamesItsBasisVersionAndDate() {
        county.officer()
                .get("/api/aid/rules")
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        hasItems(
                                "two-exemptions",
                                "living-subsidy",
                                "public-notice",
                                "equal-treatment"))
                .body("items.basis", everyItem(notNullValue()))
                .body("items.effectiveFrom", everyItem(notNullValue()))
                .body(
                        "items.findAll { it.code == 'living-subsidy' }.effectiveFrom",
                        equalTo(List.of("2019-09-01", "2024-02-01")))
                .body(
                        "items.find { it.code == 'equal-treatment' }.content.neverDecidedBy",
                        hasItems("hukou"));
    }

    @Test
    void aCountySetsWhatIsLocal() {
        var rule =
                Map.of(
                        "code",
                        "objection-answer",
                        "content",
                        Map.of("workingDays", 5),
                        "basis",
                        "县文件",
                        "effectiveFrom",
                        "2027-01-01");
        var officer = County.as(Roles.COUNTY_OFFICER, county.org);
        then(County.creating(officer).body(rule).post("/api/aid/rules")).created();
    }

    @Test
    void nobodyReadsThemWithoutAToken() {
        then(RestAssured.given().get("/api/aid/rules")).is(401);
    }
}
