package org.guanai.registry.network.village;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;
import static org.guanai.registry.Roster.claiming;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.2.3b: every child is tied to a village, and the numbers are cut by it.
@QuarkusTest
class VillageTest {
    @Inject Roster roster;
    private County county;
    private String village;
    private String student;

    @BeforeEach
    void aVillage() {
        county = County.founded();
        then(county.found("VILLAGE", county.code + "101201", "丙村", county.township)).created();
        village = county.township + "/" + county.code + "101201";
        student = roster.registered(county.school, claiming(child(county.schoolCode), 1, false));
    }

    @Test
    void theAddressTellsTheVillageWhereItNamesOne() {
        then(county.principal()
                        .body(Map.of("school", county.schoolCode))
                        .post("/api/registry/village-placements"))
                .created()
                .shows("placed", 1)
                .shows("left", 0);
        then(county.principal().get(here()))
                .ok()
                .shows("village", village)
                .shows("source", "ADDRESS");
        then(county.principal().get("/api/registry/unplaced-students")).lists("items");
    }

    @Test
    void aChildIsTiedByHandAndTheVillagesNumberLeadsToIt() {
        then(county.principal().body(Map.of("village", village)).put(here())).ok();
        var term =
                Map.of(
                        "code",
                        "2025-2026-2",
                        "name",
                        "春",
                        "startsOn",
                        "2026-03-02",
                        "endsOn",
                        "2026-07-03");
        then(county.officer().body(term).post("/api/registry/terms")).created();
        var numbers = county.officer().get("/api/registry/indicators?by=village&term=2025-2026-2");
        var row = "items.find { it.indicator == 'students-left-behind' }";
        then(numbers).shows(row + ".org", village).shows(row + ".numerator", 1);
        then(county.officer().get(numbers.<String>path(row + ".records")))
                .shows("items[0].id", student);
    }

    @Test
    void aMoveNeedsTheVersionAndAVillageOfTheCounty() {
        then(county.principal().body(Map.of("village", village)).put(here())).ok();
        then(county.principal().body(Map.of("village", village)).put(here())).is(428);
        then(county.principal()
                        .header("If-Match", "\"0\"")
                        .body(Map.of("village", county.school))
                        .put(here()))
                .refused(422, "registry.village-unknown", "village");
    }

    @Test
    void anotherSchoolTiesNobody() {
        then(county.otherPrincipal().body(Map.of("village", village)).put(here())).absent();
        then(county.otherPrincipal().get("/api/registry/unplaced-students")).lists("items");
    }

    private String here() {
        return "/api/registry/students/" + student + "/village";
    }
}
