package org.guanai.registry.roll.ledger;

import static org.guanai.kit.testing.Answer.then;
import static org.guanai.registry.Roster.child;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanai.registry.County;
import org.guanai.registry.Roster;
import org.guanai.registry.roll.RollWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.2.4e: every child of school age is somewhere, and every missing girl is a case.
@QuarkusTest
class LedgerTest {
    private static final String LEDGER = "/api/registry/school-age-children";
    private static final String CASES = "/api/registry/dropout-cases";

    @Inject Roster roster;
    private County county;
    private String village;

    @BeforeEach
    void aVillage() {
        county = RollWorld.inTerm();
        village = county.code + "101001";
        county.found("VILLAGE", village, "丙村", county.township);
    }

    @Test
    void theComparisonFindsTheEnrolledAndOpensACaseForTheMissingGirl() {
        var row = child(county.schoolCode);
        var pupil = roster.registered(county.school, row);
        entered(row.name(), "1", row.documentNumber());
        entered("小芳", "2", null);
        then(compared())
                .created()
                .shows("children", 2)
                .shows("enrolled", 1)
                .shows("missingGirls", 1)
                .shows("opened", 1);
        then(county.officer().get(LEDGER + "?standing=ENROLLED")).lists("items.studentId", pupil);
        then(county.officer().get(CASES + "?sex=2")).lists("items.name", "小芳");
        then(compared()).created().shows("opened", 0);
    }

    @Test
    void theGirlsRateIsCountedByVillageAndLeadsToTheMissing() {
        entered("小芳", "2", null);
        compared();
        var answer = county.officer().get("/api/registry/indicators?by=county&term=2025-2026-2");
        var girls = "items.find { it.indicator == 'girls-at-school' }";
        answer.then()
                .body(girls + ".numerator", equalTo(0))
                .body(girls + ".denominator", equalTo(1))
                .body(girls + ".target", equalTo(1));
        then(county.officer().get(answer.<String>path(girls + ".records")))
                .lists("items.name", "小芳");
    }

    @Test
    void elsewhereNeedsAProofAndEnrolledIsFoundOnly() {
        entered("小芳", "2", null);
        then(verified("ENROLLED", null))
                .refused(422, "registry.standing-by-comparison", "standing");
        then(verified("ENROLLED_ELSEWHERE", null)).refused(422, "registry.standing-proof", "proof");
        then(verified("ENROLLED_ELSEWHERE", "杭州某小学就读证明")).ok();
        then(compared()).created().shows("missing", 0).shows("opened", 0);
    }

    @Test
    void aSheetThatComesAgainDoublesNobody() {
        entered("小芳", "2", null);
        then(entered("小芳", "2", null)).created().shows("created", 0).shows("known", 1);
    }

    @Test
    void aChildThatDoesNotBelongThereIsWithdrawn() {
        entered("小芳", "2", null);
        var id = county.officer().get(LEDGER).<String>path("items[0].id");
        then(county.officer().get(LEDGER + "/" + id)).shows("standing", "UNVERIFIED");
        var why = Map.of("reason", "重复登记");
        then(county.officer().body(why).post(LEDGER + "/" + id + "/withdrawals")).created();
        then(county.officer().get(LEDGER)).lists("items");
    }

    @Test
    void anUnknownVillageIsRefused() {
        village = county.code + "101099";
        then(entered("小芳", "2", null)).refused(422, "registry.village-unknown", "village");
    }

    private Response entered(String name, String sex, String document) {
        var entry =
                document == null
                        ? Map.of("name", name, "sex", sex, "birthDate", "2016-03-01")
                        : Map.of(
                                "name",
                                name,
                                "sex",
                                sex,
                                "birthDate",
                                "2016-03-01",
                                "documentNumber",
                                document);
        var sheet = Map.of("village", village, "children", List.of(entry));
        return county.officer().body(sheet).post(LEDGER);
    }

    private Response compared() {
        return county.officer().body(Map.of()).post(LEDGER + "/comparisons");
    }

    private Response verified(String standing, String proof) {
        var id = county.officer().get(LEDGER).<String>path("items[0].id");
        var change = new HashMap<String, Object>();
        change.put("name", "小芳");
        change.put("sex", "2");
        change.put("birthDate", "2016-03-01");
        change.put("standing", standing);
        change.put("proof", proof);
        return county.officer().header("If-Match", "*").body(change).put(LEDGER + "/" + id);
    }
}
