package org.guanai.aid.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.TERM;
import static org.guanai.aid.County.broker;
import static org.guanai.aid.County.creating;
import static org.guanai.aid.County.decide;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.aid.County;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.aid.OverpaymentClaimed;
import org.guanai.events.aid.PaymentReturned;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.3.2b: four eyes on every list, money that comes back, and a budget that adds up at every
/// moment.
@QuarkusTest
class ListReviewTest {
    private static final String PATH = AID + "/payment-lists";
    private final County county = County.fresh();
    private final UUID decider = UUID.randomUUID();
    private final UUID drawer = UUID.randomUUID();
    private String programme;
    private String budget;

    @BeforeEach
    void theCountyHasAProgramme() {
        programme = county.programme();
        budget = county.budget(programme, "1000.00");
    }

    @AfterEach
    void clockGoesBack() {
        TestClock.reset();
    }

    @Test
    void whoDrewItUpDoesNotApproveIt() {
        var list = drawn();
        then(approve(list, drawer)).refused(409, "aid.drawer-approves");
        then(county.officer().get(PATH + "/" + list + "/bank-file"))
                .refused(409, "aid.list-not-approved");
        then(result(list, "PAID")).refused(409, "aid.list-not-approved");
        then(approve(list, UUID.randomUUID())).created().shows("state", "APPROVED");
    }

    @Test
    void whoDecidedDoesNotRelease() {
        var list = drawn();
        then(approve(list, decider)).refused(409, "aid.decider-pays");
    }

    @Test
    void aWithdrawnListIsDrawnAnew() {
        var list = drawn();
        then(creating(county.officer())
                        .body(Map.of("reason", "单位写错"))
                        .post(PATH + "/" + list + "/withdrawals"))
                .created()
                .shows("state", "WITHDRAWN");
        then(approve(list, UUID.randomUUID())).refused(409, "aid.list-not-waiting");
        then(county.draw(programme)).created().shows("payments", 1);
    }

    @Test
    void moneyThatComesBackIsPaidAgainInANewList() {
        var list = released();
        then(result(list, "PAID")).created();
        budget("625.00", "0.00", "375.00");
        then(result(list, "RETURNED")).created().shows("applied", 1);
        budget("0.00", "625.00", "375.00");
        assertThat(broker().published(Topics.AID_EVENTS, PaymentReturned.class))
                .anyMatch(e -> e.org().equals(county.east.org()));
        then(result(list, "PAID")).shows("errors[0].code", "aid.result-contradicts");
        var again = county.approvedList(programme);
        then(result(again, "PAID")).created().shows("applied", 1);
        budget("625.00", "0.00", "375.00");
    }

    @Test
    void whatFailedMayHaveBeenPaidAfterAll() {
        var list = released();
        then(result(list, "FAILED")).created();
        budget("0.00", "625.00", "375.00");
        then(result(list, "PAID")).created().shows("applied", 1);
        budget("625.00", "0.00", "375.00");
        then(county.draw(programme)).refused(409, "aid.nothing-to-pay");
    }

    @Test
    void theBanksFileIsTakenAsTheBankSendsIt() {
        var list = released();
        var gbk = Charset.forName("GBK");
        then(file(list, "序号|账号|户名|金额|状态\r\n1|6222|欧阳大明|625.00|处理中\r\n".getBytes(gbk)))
                .created()
                .shows("unchanged", 1);
        then(file(list, "序号|账号|户名|金额|状态\r\n1|6222|欧阳大明|600.00|成功\r\n".getBytes(gbk)))
                .created()
                .shows("errors[0].code", "aid.result-amount-differs");
        budget("0.00", "625.00", "375.00");
        then(file(list, "序号|账号|户名|金额|状态\r\n1|6222|欧阳大明|625.00|交易成功\r\n".getBytes(gbk)))
                .created()
                .shows("applied", 1);
        budget("625.00", "0.00", "375.00");
        then(file(list, "账号,金额\n6222,625.00\n".getBytes(gbk)))
                .refused(422, "sheet.columns-missing", "file");
        then(file(list, "金额,状态\n625.00,成功\n".getBytes(gbk)))
                .refused(422, "sheet.columns-missing", "file");
    }

    @Test
    void whatWasPaidIsCountedWithoutNames() {
        then(result(released(), "PAID")).created();
        var path = AID + "/statistics?term=" + TERM + "&by=";
        for (var by : List.of("KIND", "TIER", "STAGE", "SCHOOL", "SEX", "PROGRAMME")) {
            then(county.officer().get(path + by)).ok().shows("rows[0].paid", "625.00");
        }
        then(county.officer().get(path + "KIND"))
                .shows("rows[0].value", "SUBSISTENCE_ALLOWANCE")
                .shows("rows[0].students", 1)
                .hides("欧阳");
    }

    @Test
    void aProgrammeInKindIsNeverPaidInCash_3_3_2b() {
        var meals = county.programme(Map.of("form", "IN_KIND"));
        then(county.draw(meals)).refused(409, "aid.never-in-cash");
    }

    @Test
    void whatWasPaidTooMuchComesBackAndIsFreeAgain() {
        var list = released();
        then(result(list, "PAID")).created();
        var application =
                Rows.one("select application_id from payment where list_id = ?::uuid", list);
        var claim =
                then(creating(county.officer())
                                .body(
                                        Map.of(
                                                "applicationId",
                                                application.orElseThrow(),
                                                "amount",
                                                "25.00",
                                                "cause",
                                                "LEFT_SCHOOL",
                                                "explanation",
                                                "三月已转出"))
                                .post(AID + "/recoveries"))
                        .created()
                        .id();
        then(repay(claim, "25.01")).refused(409, "aid.repaid-too-much");
        then(repay(claim, "25.00")).created().shows("state", "SETTLED");
        budget("600.00", "0.00", "400.00");
        then(county.officer().get(AID + "/recoveries")).lists("items.id", claim);
        then(county.officer().get(AID + "/recoveries/" + claim)).shows("repaid", "25.00");
        assertThat(broker().published(Topics.AID_EVENTS, OverpaymentClaimed.class))
                .anyMatch(e -> e.recoveryId().equals(claim));
    }

    @Test
    void aClaimThatIsWrongIsWithdrawnAndOneThatIsHardIsWaived() {
        var list = released();
        then(result(list, "PAID")).created();
        var first = claim(list);
        then(end(first, "withdrawals")).created().shows("state", "WITHDRAWN");
        then(end(claim(list), "waivers")).created().shows("state", "WAIVED");
        budget("625.00", "0.00", "375.00");
    }

    private UUID claim(String list) {
        var application =
                Rows.one("select application_id from payment where list_id = ?::uuid", list);
        return then(creating(county.officer())
                        .body(
                                Map.of(
                                        "applicationId", application.orElseThrow(),
                                        "amount", "25.00",
                                        "cause", "OTHER",
                                        "explanation", "多发"))
                        .post(AID + "/recoveries"))
                .created()
                .id();
    }

    private Response end(UUID claim, String how) {
        return creating(County.as(Roles.COUNTY_OFFICER, county.org))
                .body(Map.of("reason", "家庭困难"))
                .post(AID + "/recoveries/" + claim + "/" + how);
    }

    private Response repay(UUID claim, String amount) {
        return creating(county.officer())
                .body(Map.of("amount", amount, "receivedOn", "2026-05-20", "receipt", "R" + amount))
                .post(AID + "/recoveries/" + claim + "/repayments");
    }

    private Response file(String list, byte[] content) {
        return County.form(county.officer())
                .multiPart("file", "回盘.txt", content, "text/plain")
                .post(PATH + "/" + list + "/result-files");
    }

    private String drawn() {
        var id = county.readyForCounty(programme, 1).getFirst();
        then(decide(county.officer(decider), id, "APPROVED")).created();
        return County.id(
                creating(county.officer(drawer))
                        .body(Map.of("programmeId", programme, "term", TERM))
                        .post(PATH));
    }

    private String released() {
        var list = drawn();
        then(approve(list, UUID.randomUUID())).created();
        return list;
    }

    private Response approve(String list, UUID by) {
        return creating(county.officer(by)).post(PATH + "/" + list + "/approvals");
    }

    private Response result(String list, String status) {
        String reference =
                county.officer().get(PATH + "/" + list + "/payments").path("items[0].reference");
        return creating(county.officer())
                .body(Map.of("results", List.of(Map.of("reference", reference, "status", status))))
                .post(PATH + "/" + list + "/results");
    }

    /// Total = paid + reserved + free.
    private void budget(String paid, String reserved, String free) {
        then(county.officer().get(AID + "/programmes/" + programme + "/budgets/" + budget))
                .shows("paid", paid)
                .shows("reserved", reserved)
                .shows("left", free);
        assertThat(new BigDecimal(paid).add(new BigDecimal(reserved)).add(new BigDecimal(free)))
                .isEqualByComparingTo("1000.00");
    }
}
