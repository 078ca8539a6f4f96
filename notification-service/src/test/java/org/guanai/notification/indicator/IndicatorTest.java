package org.guanai.notification.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.notification.County.NOTICES;
import static org.guanai.notification.County.TERM;
import static org.guanai.notification.County.arrived;
import static org.guanai.notification.County.happened;
import static org.guanai.notification.County.involved;
import static org.guanai.notification.County.student;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.guanai.events.Roles;
import org.guanai.notification.County;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IndicatorTest {
    private static final String OURS = "items.find { it.indicator == 'notices-acknowledged' }";

    private final County county = County.fresh();

    @Test
    void theIndicatorEqualsItsList() {
        county.term();
        var father = county.guardian("zh");
        happened(involved(arrived(student(county.east, father))));
        happened(involved(arrived(student(county.west, county.guardian("zh")))));
        var notice = county.as(father).get(NOTICES).path("items[0].id").toString();
        county.as(father).post(NOTICES + "/" + notice + "/acknowledgement").then().statusCode(200);

        var counted =
                officer().get("/api/notification/indicators?by=county&term=" + TERM).jsonPath();

        assertThat(counted.getInt(OURS + ".numerator")).isEqualTo(1);
        assertThat(counted.getInt(OURS + ".denominator")).isEqualTo(2);
        var records = officer().get(counted.getString(OURS + ".records")).jsonPath();
        assertThat(records.getList("items.state", String.class))
                .hasSize(2)
                .contains("ACKNOWLEDGED");
        officer()
                .get("/api/notification/indicators?by=school&term=" + TERM)
                .then()
                .body("items.findAll { it.indicator == 'notices-acknowledged' }", hasSize(2));
    }

    @Test
    void theTimeOutsAreReadable() {
        officer().get("/api/notification/rules").then().statusCode(200).body("items", hasSize(8));
    }

    private RequestSpecification officer() {
        return County.as(Roles.COUNTY_OFFICER, county.org);
    }
}
