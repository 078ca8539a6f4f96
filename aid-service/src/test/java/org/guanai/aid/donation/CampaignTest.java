package org.guanai.aid.donation;

import static io.restassured.RestAssured.given;
import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.arrived;
import static org.guanai.aid.County.creating;
import static org.guanai.aid.County.student;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanai.aid.County;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.junit.jupiter.api.Test;

/// 3.2.4d: donations for girls in hardship, to the cent.
@QuarkusTest
class CampaignTest {
    private static final String PATH = AID + "/campaigns";
    private final County county = County.fresh();

    @Test
    void everyYuanIsFreeOrTracedToAGirlInHardship() {
        var id = open();
        then(donate(id, "500.00", "P1")).created();
        then(donate(id, "1.00", "P1")).refused(409, "aid.receipt-taken");
        then(use(id, boy(), "10.00", "V1")).refused(422, "aid.not-in-target-group", "studentId");
        then(use(id, girl(), "500.01", "V1")).refused(409, "aid.campaign-exhausted", "amount");
        var use = then(use(id, girl(), "300.00", "V1")).created().id();
        account(id, "500.00", "300.00", "200.00");
        then(creating(county.officer())
                        .body(Map.of("reason", "凭证有误"))
                        .post(PATH + "/" + id + "/uses/" + use + "/withdrawals"))
                .created();
        account(id, "500.00", "0.00", "500.00");
    }

    @Test
    void whatIsUsedIsNotGivenBack() {
        var id = open();
        var donation = then(donate(id, "500.00", "P1")).created().id();
        then(use(id, girl(), "300.00", "V1")).created();
        then(creating(county.officer())
                        .body(Map.of("reason", "重复登记"))
                        .post(PATH + "/" + id + "/donations/" + donation + "/withdrawals"))
                .refused(409, "aid.donation-used");
    }

    @Test
    void theBoardShowsTheAccountAndNoChild() {
        var id = open();
        donate(id, "500.00", "P1");
        use(id, girl(), "300.00", "V1");
        then(given().get(AID + "/public-campaigns?county=" + county.org))
                .ok()
                .shows("items[0].left", "200.00")
                .lists("items[0].donors", "热心人")
                .hides("欧阳", "校服");
    }

    @Test
    void whatWasEnteredIsReadAndMended() {
        var id = open();
        var donation = then(donate(id, "500.00", "P1")).created().id();
        use(id, girl(), "300.00", "V1");
        then(county.officer().get(PATH)).lists("items.id", id);
        then(county.officer().get(PATH + "/" + id + "/donations")).lists("items.id", donation);
        then(county.officer().get(PATH + "/" + id + "/uses")).lists("items.what", "校服");
        then(county.officer()
                        .header("If-Match", "*")
                        .body(campaign("GIRLS_IN_HARDSHIP"))
                        .put(PATH + "/" + id))
                .ok();
        var other = then(donate(id, "5.00", "P2")).created().id();
        then(creating(county.officer())
                        .body(Map.of("reason", "重复登记"))
                        .post(PATH + "/" + id + "/donations/" + other + "/withdrawals"))
                .created();
        account(id, "500.00", "300.00", "200.00");
    }

    @Test
    void itsPurposeStaysOnceMoneyHasCome() {
        var id = open();
        donate(id, "500.00", "P1");
        then(county.officer()
                        .header("If-Match", "*")
                        .body(campaign("LEFT_BEHIND"))
                        .put(PATH + "/" + id))
                .refused(409, "aid.campaign-earmarked", "purpose");
    }

    private String open() {
        return County.id(creating(county.officer()).body(campaign("GIRLS_IN_HARDSHIP")).post(PATH));
    }

    private static Map<String, Object> campaign(String purpose) {
        return Map.of(
                "title", "关爱女孩",
                "purpose", purpose,
                "target", "10000.00",
                "opensOn", "2026-04-01",
                "closesOn", "2026-06-30");
    }

    private Response donate(String id, String amount, String receipt) {
        return creating(county.officer())
                .body(
                        Map.of(
                                "donor",
                                "热心人",
                                "shown",
                                true,
                                "amount",
                                amount,
                                "receivedOn",
                                "2026-04-27",
                                "receipt",
                                receipt))
                .post(PATH + "/" + id + "/donations");
    }

    private Response use(String id, UUID child, String amount, String voucher) {
        return creating(county.officer())
                .body(
                        Map.of(
                                "studentId", child,
                                "amount", amount,
                                "usedOn", "2026-04-27",
                                "what", "校服",
                                "voucher", voucher))
                .post(PATH + "/" + id + "/uses");
    }

    private void account(String id, String received, String used, String left) {
        then(county.officer().get(PATH + "/" + id))
                .shows("received", received)
                .shows("used", used)
                .shows("left", left);
    }

    private UUID girl() {
        return child("2");
    }

    private UUID boy() {
        return child("1");
    }

    private UUID child(String sex) {
        StudentSnapshot poor =
                County.like(
                        student(county.east), Stage.PRIMARY, true, Set.of(SpecialGroup.HARDSHIP));
        return arrived(County.ofSex(poor, sex)).id();
    }
}
