package org.guanai.aid.inkind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.TERM;
import static org.guanai.aid.County.arrived;
import static org.guanai.aid.County.creating;
import static org.guanai.aid.County.principal;
import static org.guanai.aid.County.student;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.guanai.aid.County;
import org.guanai.events.Roles;
import org.guanai.kit.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// 3.3.2b: meals and goods are handed out, never cash; and the roster is printed for signatures.
@QuarkusTest
class DeliveryTest {
    private static final String PATH = AID + "/deliveries";
    private final County county = County.fresh();

    @AfterEach
    void clockGoesBack() {
        TestClock.reset();
    }

    @Test
    void aSchoolsMealsAreEnteredAndMended() {
        var meals = county.programme(Map.of("form", "IN_KIND", "name", "营养改善"));
        var id = then(hand(meals, "MEALS", null)).created().shows("perHead", "5.00").id();
        then(principal(county.east).get(PATH)).lists("items.id", id);
        then(principal(county.west).get(PATH)).lists("items");
        then(creating(principal(county.east))
                        .body(Map.of("reason", "份数写错"))
                        .post(PATH + "/" + id + "/withdrawals"))
                .created();
        then(principal(county.east).get(PATH)).lists("items");
    }

    @Test
    void cashProgrammesAndNobodyAreRefused() {
        then(hand(county.programme(), "MEALS", null))
                .refused(422, "aid.not-in-kind", "programmeId");
        var goods = county.programme(Map.of("form", "IN_KIND"));
        then(hand(goods, "GOODS", null)).refused(422, "aid.goods-for-nobody", "studentId");
        var child = arrived(student(county.east));
        then(hand(goods, "GOODS", child.id())).created();
        then(county.guardian(child).get(PATH)).lists("items.studentId", child.id());
    }

    @Test
    void theRosterLeavesAsAFileForSignatures() {
        var programme = county.programme();
        county.budget(programme, "10000.00");
        county.granted(programme, 1);
        var officer = UUID.randomUUID();
        var order =
                Map.of(
                        "list", "payment-roster",
                        "filter", Map.of("term", TERM),
                        "format", "CSV",
                        "purpose", "发放签领");
        var id =
                then(creating(county.officer(officer)).body(order).post(AID + "/exports"))
                        .accepted()
                        .id();
        Awaitility.await()
                .until(() ->
                        "DONE"
                                .equals(
                                        county.officer(officer)
                                                .get(AID + "/exports/" + id)
                                                .path("state")));
        var file = county.officer(officer).get(AID + "/exports/" + id + "/file").asString();
        assertThat(file).contains("签领", "欧阳小明", "625.00", "待发放").doesNotContain("6222");
    }

    @Test
    void aLongRosterWaitsForAResponsiblePerson() {
        var programme = county.programme();
        county.budget(programme, "10000.00");
        county.granted(programme, 2);
        var head = County.as(Roles.COUNTY_OFFICER, county.org);
        then(creating(head)
                        .body(
                                Map.of(
                                        "code", "export.approval",
                                        "content", Map.of("rows", 1),
                                        "basis", "县文件",
                                        "effectiveFrom", "2026-01-01"))
                        .post(AID + "/rules"))
                .created();
        var order =
                Map.of(
                        "list", "payment-roster",
                        "filter", Map.of("programme", programme),
                        "format", "XLSX",
                        "purpose", "发放签领");
        var id =
                then(creating(county.officer()).body(order).post(AID + "/exports"))
                        .accepted()
                        .shows("state", "WAITING")
                        .id();
        var other = County.as(Roles.COUNTY_OFFICER, county.org);
        then(other.get(AID + "/exports")).lists("items.id", id);
        then(creating(County.as(Roles.COUNTY_OFFICER, county.org))
                        .body(Map.of("approved", true, "reason", "已核实"))
                        .post(AID + "/exports/" + id + "/decisions"))
                .created();
    }

    private Response hand(String programme, String kind, Object child) {
        var body = new HashMap<String, Object>();
        body.put("programmeId", programme);
        body.put("school", county.east.code());
        body.put("studentId", child);
        body.put("kind", kind);
        body.put("on", "2026-04-24");
        body.put("item", "牛奶鸡蛋");
        body.put("quantity", 100);
        body.put("cost", "500.00");
        body.put("receivedBy", "王校长");
        return creating(principal(county.east)).body(body).post(PATH);
    }
}
