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
    private static final String PAID = "items.find { it.indicator == 'subsidies-paid' }";
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
                    .body("items.findAll { it.indicator == 'subsidies-paid' }", hasSize(1))
                    .body(PAID + ".clause", equalTo("3.3.2b"))
                    .body(PAID + ".numerator", equalTo(1))
                    .body(PAID + ".denominator", equalTo(2));
        }
        county.officer()
                .get(PATH)
                .then()
                .body("items.findAll { it.indicator == 'subsidies-paid' }", hasSize(2));
    }

    @Test
    void theLinkLeadsToAsManyRecordsAsTheDenominator() {
        county.budget(programme, "10000.00");
        county.granted(programme, 3);
        var mine = principal(county.east).get(PATH + "&by=school");
        then(mine).shows(PAID + ".org", county.east.org()).shows(PAID + ".denominator", 3);
        var records = principal(county.east).get(mine.<String>path(PAID + ".records"));
        assertThat(records.<List<?>>path("items")).hasSize(3);
    }

    @Test
    void everyIndicatorLinksToAListThatAnswers() {
        var mine = principal(county.east).get(PATH + "&by=school");
        assertThat(mine.<List<String>>path("items.clause"))
                .contains("2.3", "3.1.3e", "3.1.3h", "3.2.4d", "3.3.2a", "3.3.2b", "3.3.2c");
        for (var link : mine.<List<String>>path("items.records")) {
            then(principal(county.east).get(link)).ok();
        }
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
