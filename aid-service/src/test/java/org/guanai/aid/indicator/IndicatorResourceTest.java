package org.guanai.aid.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.creating;
import static org.guanai.aid.County.principal;
import static org.guanai.kit.testing.Answer.then;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.guanai.aid.County;
import org.guanai.kit.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IndicatorResourceTest {
    private static final String PATH = AID + "/indicators?term=" + County.TERM;
    private final County county = County.fresh();
    private String programme;

    @BeforeEach
    void theCountyHasAProgramme() {
        programme = county.programme();
    }

    @AfterEach
    void clockGoesBack() {
        TestClock.reset();
    }

    @Test
    void subsidiesPaidOfThoseGranted_3_3_2b() {
        county.budget(programme, "10000.00");
        county.granted(programme, 2);
        payOne();
        for (var level : List.of("township", "county")) {
            county.officer()
                    .get(PATH + "&by=" + level)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].clause", equalTo("3.3.2b"))
                    .body("items[0].numerator", equalTo(1))
                    .body("items[0].denominator", equalTo(2));
        }
        county.officer().get(PATH).then().body("items", hasSize(2));
    }

    @Test
    void theLinkLeadsToAsManyRecordsAsTheDenominator() {
        county.budget(programme, "10000.00");
        county.granted(programme, 3);
        var mine = principal(county.east).get(PATH + "&by=school");
        then(mine).lists("items.org", county.east.org()).shows("items[0].denominator", 3);
        var records = principal(county.east).get(mine.<String>path("items[0].records"));
        assertThat(records.<List<?>>path("items")).hasSize(3);
    }

    @Test
    void withoutATermOrWithAnUnknownLevel() {
        then(county.officer().get(AID + "/indicators")).is(400);
        then(county.officer().get(PATH + "&by=planet")).is(400);
    }

    private void payOne() {
        var list = county.approvedList(programme);
        String reference =
                county.officer()
                        .get(AID + "/payment-lists/" + list + "/payments")
                        .path("items[0].reference");
        then(creating(county.officer())
                        .body(
                                Map.of(
                                        "results",
                                        List.of(Map.of("reference", reference, "status", "PAID"))))
                        .post(AID + "/payment-lists/" + list + "/results"))
                .created();
    }
}
