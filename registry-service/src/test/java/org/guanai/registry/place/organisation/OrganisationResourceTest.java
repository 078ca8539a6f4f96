package org.guanai.registry.place.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.registry.OrganisationSnapshot;
import org.guanai.kit.testing.InMemoryBroker;
import org.guanai.kit.testing.Tokens;
import org.guanai.registry.County;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.2.3b: county, township, village, school.
@QuarkusTest
class OrganisationResourceTest {
    private static final String ORGANISATIONS = "/api/registry/organisations";

    @Inject InMemoryBroker broker;
    private County county;

    @BeforeEach
    void aCounty() {
        county = County.founded();
    }

    @Test
    void theTreeIsReadInItsOrderAndPublished() {
        county.officer()
                .get(ORGANISATIONS)
                .then()
                .statusCode(200)
                .body(
                        "items.org",
                        contains(county.code, county.township, county.school, county.other))
                .body("items[2].schoolKind", equalTo("PRIMARY"));
        var published =
                broker.published(Topics.ORGANISATIONS, OrganisationSnapshot.class).stream()
                        .filter(o -> o.org().startsWith(county.code))
                        .toList();
        assertEquals(4, published.size());
    }

    @Test
    void aTownshipIsFoundedWithoutAWordAboutBoarding() {
        var body =
                Map.of(
                        "kind",
                        "TOWNSHIP",
                        "code",
                        county.code + "102",
                        "name",
                        "戊镇",
                        "parent",
                        county.code);
        var id = county.officer().body(body).post(ORGANISATIONS).then().extract().path("id");
        county.officer()
                .get(ORGANISATIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("戊镇"))
                .body("boarding", equalTo(false));
    }

    @Test
    void aSchoolSeesWhatIsAboveItAndNotItsNeighbours() {
        county.principal()
                .get(ORGANISATIONS)
                .then()
                .body("items.org", contains(county.code, county.township, county.school))
                .body("items.org", not(hasItem(county.other)));
    }

    @Test
    void aCountyFoundsOnlyWhatLiesInIt() {
        county.found("COUNTY", "110101", "别县", null).then().statusCode(403);
        var other = County.founded();
        county.found("SCHOOL", "2199" + county.code, "学校", other.township)
                .then()
                .statusCode(422)
                .body("code", equalTo("registry.parent-unknown"));
        county.found("VILLAGE", other.code + "101201", "村", county.township)
                .then()
                .statusCode(400)
                .body("field", equalTo("code"));
        county.found("VILLAGE", county.code + "101201", "村", county.code)
                .then()
                .statusCode(400)
                .body("code", equalTo("registry.parent-invalid"));
    }

    @Test
    void aSchoolThatTheCountyRunsItselfLiesBelowTheCounty() {
        county.found("SCHOOL", "3399" + county.code, "县直初级中学", county.code)
                .then()
                .statusCode(201)
                .body("org", equalTo(county.code + "/3399" + county.code));
    }

    @Test
    void anotherCountyCannotTakeACodeAway() {
        var other = County.founded();
        other.found("SCHOOL", county.schoolCode, "同码学校", other.township).then().statusCode(201);
    }

    @Test
    void aCodeIsGivenOnce() {
        county.found("SCHOOL", county.schoolCode, "又一所", county.township)
                .then()
                .statusCode(409)
                .body("code", equalTo("registry.organisation-taken"));
    }

    @Test
    void aSchoolIsChangedAgainstItsVersion() {
        var list = county.officer().queryParam("kind", "SCHOOL").get(ORGANISATIONS);
        list.then().body("items", hasSize(2));
        var path = ORGANISATIONS + "/" + list.path("items[0].id");
        var change = Map.of("name", "丙中心小学", "boarding", true);
        county.officer().body(change).put(path).then().statusCode(428);
        county.officer()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        county.officer().header("If-Match", "\"0\"").body(change).put(path).then().statusCode(412);
        county.principal()
                .header("If-Match", "\"1\"")
                .body(change)
                .put(path)
                .then()
                .statusCode(403);
    }

    @Test
    void aClassIsFormedOnceAndListed() {
        var body = Map.of("school", county.schoolCode, "grade", 3, "name", "2班");
        county.principal()
                .body(body)
                .post("/api/registry/classes")
                .then()
                .statusCode(201)
                .body("entryYear", equalTo(2023));
        county.principal()
                .body(body)
                .post("/api/registry/classes")
                .then()
                .statusCode(409)
                .body("code", equalTo("registry.class-taken"));
        county.otherPrincipal().body(body).post("/api/registry/classes").then().statusCode(422);
        county.officer()
                .queryParam("school", county.schoolCode)
                .get("/api/registry/classes")
                .then()
                .body("items.name", contains("2班"));
    }

    @Test
    void anybodyWithAnOrganisationReadsTheTreeAndNobodyWithoutAToken() {
        County.as(Tokens.of(Roles.HELPER).org(county.code))
                .get(ORGANISATIONS)
                .then()
                .statusCode(200);
        io.restassured.RestAssured.given().get(ORGANISATIONS).then().statusCode(401);
    }
}
