package org.guanai.aid.programme;

import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.creating;
import static org.guanai.aid.County.principal;
import static org.guanai.aid.County.setUp;
import static org.guanai.kit.testing.Answer.then;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanai.aid.County;
import org.guanai.events.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeResourceTest {
    private static final String PATH = AID + "/programmes";
    private final County county = County.fresh();

    @Test
    void aProgrammeWithoutRatesTakesTheStatesOnesWithTheirDates() {
        var id = county.programme();
        county.officer()
                .get(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("rates", hasSize(8))
                .body(
                        "rates.findAll { it.stage == 'PRIMARY' && it.boarder }.perYear",
                        equalTo(List.of("1000.00", "1250.00")))
                .body(
                        "rates.findAll { it.stage == 'JUNIOR' && !it.boarder }.perYear",
                        equalTo(List.of("625.00", "750.00")))
                .body("noticeWorkingDays", equalTo(5))
                .body("eligibleKinds", hasSize(14));
    }

    @Test
    void aLegacyKindOfHardshipIsMappedForward() {
        var id = county.programme(Map.of("eligibleKinds", List.of("建档立卡", "低保")));
        then(county.officer().get(PATH + "/" + id))
                .shows("eligibleKinds", List.of("OUT_OF_POVERTY", "SUBSISTENCE_ALLOWANCE"));
    }

    @Test
    void anUnknownKindOfHardshipIsRefused() {
        then(creating(county.officer())
                        .body(setUp(Map.of("eligibleKinds", List.of("HUKOU"))))
                        .post(PATH))
                .refused(422, "aid.hardship-kind-unknown");
    }

    @Test
    void aProgrammesCodeIsTakenOnce() {
        var setUp = setUp(Map.of());
        then(creating(county.officer()).body(setUp).post(PATH)).created();
        then(creating(county.officer()).body(setUp).post(PATH))
                .refused(409, "aid.programme-code-taken");
    }

    @Test
    void moneyAsANumberOrWithMills() {
        for (var amount : List.<Object>of(12.5, "12.505", "-1", "x")) {
            var rate = rate(amount, "2025-02-01");
            then(creating(county.officer()).body(setUp(Map.of("rates", List.of(rate)))).post(PATH))
                    .is(400)
                    .shows("field", "rates[0].perYear");
        }
    }

    @Test
    void anEditAddsRatesAndNeedsTheTagThatWasRead() {
        var id = county.programme(Map.of("rates", List.of(rate("1250.00", "2024-02-01"))));
        var change =
                new HashMap<String, Object>(
                        Map.of(
                                "name",
                                "新名",
                                "basis",
                                "新文",
                                "eligibleKinds",
                                List.of("ORPHAN"),
                                "noticeWorkingDays",
                                7));
        change.put("rates", List.of(rate("1300.00", "2026-09-01")));
        then(county.officer().body(change).put(PATH + "/" + id)).is(428);
        county.officer()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .body("rates.perYear", hasItems("1250.00", "1300.00"));
        then(county.officer().header("If-Match", "\"0\"").body(change).put(PATH + "/" + id))
                .refused(412, "kit.stale");
    }

    @Test
    void aSchoolReadsButDoesNotSetUp() {
        var id = county.programme();
        principal(county.east).get(PATH).then().body("items.id", hasItem(id));
        then(creating(County.as(Roles.AID_OFFICER, county.east.org()))
                        .body(setUp(Map.of()))
                        .post(PATH))
                .refused(403, "aid.county-only");
        then(creating(principal(county.east)).body(setUp(Map.of())).post(PATH)).is(403);
    }

    @Test
    void anotherCountySeesNothing() {
        var id = county.programme();
        var other = County.fresh();
        then(other.officer().get(PATH + "/" + id)).absent();
        other.officer().get(PATH).then().body("items.id", not(hasItem(id)));
    }

    private static Map<String, Object> rate(Object perYear, String from) {
        return Map.of(
                "stage", "PRIMARY", "boarder", true, "perYear", perYear, "effectiveFrom", from);
    }
}
