package org.guanai.aid.recovery.setoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.applied;
import static org.guanai.aid.County.arrived;
import static org.guanai.aid.County.broker;
import static org.guanai.aid.County.creating;
import static org.guanai.aid.County.decide;
import static org.guanai.aid.County.principal;
import static org.guanai.aid.County.publish;
import static org.guanai.aid.County.student;
import static org.guanai.kit.testing.Answer.then;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.guanai.aid.County;
import org.guanai.events.Topics;
import org.guanai.events.aid.OverpaymentSetOff;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.kit.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.3.2b: what was paid too much is taken off a later payment, with the family's consent and by
/// two officers, and every budget adds up.
@QuarkusTest
class SetOffTest {
    private final County county = County.fresh();
    private final UUID claimer = UUID.randomUUID();
    private final UUID proposer = UUID.randomUUID();
    private final StudentSnapshot child = arrived(student(county.east));
    private String first;
    private String firstBudget;
    private String later;
    private String laterBudget;
    private String application;
    private String claim;

    @BeforeEach
    void tooMuchWasPaidOfOneAndAnotherIsGranted() {
        first = county.programme();
        firstBudget = county.budget(first, "1000.00");
        var paid = granted(first);
        then(county.result(county.approvedList(first), "PAID")).created();
        later = county.programme();
        laterBudget = county.budget(later, "1000.00");
        TestClock.reset();
        application = granted(later);
        claim = claimed(paid);
    }

    @AfterEach
    void clockGoesBack() {
        TestClock.reset();
    }

    @Test
    void theNextListPaysTheRestAndBothBudgetsAddUp() {
        approved("125.00");
        var list = county.approvedList(later);
        then(county.officer().get(AID + "/payment-lists/" + list)).shows("controlTotal", "500.00");
        then(county.officer().get(AID + "/payment-lists/" + list + "/payments"))
                .shows("items[0].amount", "500.00")
                .shows("items[0].withheld", "125.00");
        budget(later, laterBudget, "0.00", "625.00", "375.00");
        then(county.result(list, "PAID")).created().shows("applied", 1);
        budget(later, laterBudget, "625.00", "0.00", "375.00");
        budget(first, firstBudget, "500.00", "0.00", "500.00");
        then(county.officer().get(recovery()))
                .shows("state", "SETTLED")
                .shows("repaid", "125.00")
                .shows("setAside", "0.00");
        then(county.result(list, "PAID")).created().shows("unchanged", 1);
        budget(first, firstBudget, "500.00", "0.00", "500.00");
    }

    @Test
    void moneyThatComesBackIsPaidAgainLessTheSameAndNothingIsTakenTwice() {
        approved("125.00");
        var list = county.approvedList(later);
        then(county.result(list, "PAID")).created();
        then(county.result(list, "RETURNED")).created();
        budget(later, laterBudget, "125.00", "500.00", "375.00");
        budget(first, firstBudget, "500.00", "0.00", "500.00");
        then(creating(county.officer())
                        .body(Map.of("reason", "重新核定"))
                        .post(AID + "/applications/" + application + "/reopenings"))
                .refused(409, "aid.set-off-over");
        var again = county.approvedList(later);
        then(county.officer().get(AID + "/payment-lists/" + again)).shows("controlTotal", "500.00");
        then(county.result(again, "PAID")).created();
        budget(later, laterBudget, "625.00", "0.00", "375.00");
        budget(first, firstBudget, "500.00", "0.00", "500.00");
    }

    @Test
    void aPaymentThatFailedTakesNothing() {
        approved("125.00");
        var list = county.approvedList(later);
        then(county.result(list, "FAILED")).created();
        budget(later, laterBudget, "0.00", "625.00", "375.00");
        then(county.officer().get(recovery())).shows("setAside", "125.00").shows("repaid", "0.00");
        then(withdraw(setOffs().path("items[0].id"))).refused(409, "aid.in-payment");
    }

    @Test
    void otherHandsApproveIt() {
        var id = then(propose("125.00")).created().shows("state", "PROPOSED").id();
        then(approve(id, proposer)).refused(409, "aid.proposer-approves");
        then(approve(id, claimer)).refused(409, "aid.proposer-approves");
        then(county.draw(later)).created().shows("controlTotal", "625.00");
        then(approve(id, UUID.randomUUID())).refused(409, "aid.in-payment");
    }

    @Test
    void theFamilyIsToldAndReadsAStatement() throws IOException {
        var id = approved("125.00");
        assertThat(broker().published(Topics.AID_EVENTS, OverpaymentSetOff.class))
                .anyMatch(e -> e.setOffId().equals(id) && !e.withdrawn());
        then(county.guardian(child).get(recovery() + "/set-offs")).lists("items.id", id.toString());
        then(county.guardian(arrived(student(county.east))).get(recovery() + "/set-offs")).absent();
        var pdf = county.guardian(child).get(recovery() + "/statement");
        then(pdf).ok().header("Content-Type", "application/pdf");
        try (var document = Loader.loadPDF(pdf.asByteArray())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains("欧阳小明", "三月已转出", "125.00", "500.00", "母亲签字", "下次发放时抵扣");
        }
    }

    @Test
    void itIsWithdrawnAndTheNextListPaysAll() {
        var id = approved("125.00");
        then(repay("1.00")).refused(409, "aid.repaid-too-much", "amount");
        then(end("withdrawals")).refused(409, "aid.set-off-open");
        then(withdraw(id)).created().shows("state", "WITHDRAWN");
        assertThat(broker().published(Topics.AID_EVENTS, OverpaymentSetOff.class))
                .anyMatch(e -> e.setOffId().equals(id) && e.withdrawn());
        then(withdraw(id)).refused(409, "aid.set-off-over");
        then(county.draw(later)).created().shows("controlTotal", "625.00");
    }

    @Test
    void whatCannotBeIsRefused() {
        then(propose("125.01")).refused(409, "aid.repaid-too-much", "amount");
        then(propose("0.00")).refused(409, "aid.repaid-too-much", "amount");
        then(propose(Map.of("agreedOn", "2027-01-01")))
                .refused(400, "aid.consent-to-come", "agreedOn");
        var third = county.programme();
        county.budget(third, "1000.00");
        var other = granted(third, arrived(student(county.east)));
        then(propose(Map.of("applicationId", other))).absent();
        var wrongClaim = AID + "/recoveries/" + UUID.randomUUID() + "/set-offs";
        then(creating(county.officer()).body(body(Map.of())).post(wrongClaim)).absent();
        then(propose("100.00")).created();
        then(propose("25.00")).refused(409, "aid.set-off-open");
        var school = County.as("aid-officer", county.east.org());
        then(creating(school).body(body(Map.of())).post(recovery() + "/set-offs"))
                .refused(403, "aid.county-only");
    }

    private UUID approved(String amount) {
        var id = then(propose(amount)).created().id();
        then(approve(id, UUID.randomUUID())).created().shows("state", "APPROVED");
        return id;
    }

    private Response propose(String amount) {
        return propose(Map.of("amount", amount));
    }

    private Response propose(Map<String, Object> more) {
        return creating(county.officer(proposer)).body(body(more)).post(recovery() + "/set-offs");
    }

    private Map<String, Object> body(Map<String, Object> more) {
        var body = new HashMap<String, Object>();
        body.put("applicationId", application);
        body.put("amount", "125.00");
        body.put("agreedBy", "母亲签字");
        body.put("agreedOn", "2026-05-18");
        body.putAll(more);
        return body;
    }

    private Response approve(UUID id, UUID by) {
        return creating(county.officer(by)).post(recovery() + "/set-offs/" + id + "/approvals");
    }

    private Response withdraw(Object id) {
        return creating(county.officer())
                .body(Map.of("reason", "家长改变主意"))
                .post(recovery() + "/set-offs/" + id + "/withdrawals");
    }

    private Response setOffs() {
        return county.officer().get(recovery() + "/set-offs");
    }

    private Response repay(String amount) {
        return creating(county.officer())
                .body(Map.of("amount", amount, "receivedOn", "2026-05-20", "receipt", "R1"))
                .post(recovery() + "/repayments");
    }

    private Response end(String how) {
        return creating(county.officer())
                .body(Map.of("reason", "登记错误"))
                .post(recovery() + "/" + how);
    }

    private String recovery() {
        return AID + "/recoveries/" + claim;
    }

    private String claimed(String paid) {
        return County.id(
                creating(county.officer(claimer))
                        .body(
                                Map.of(
                                        "applicationId", paid,
                                        "amount", "125.00",
                                        "cause", "LEFT_SCHOOL",
                                        "explanation", "三月已转出"))
                        .post(AID + "/recoveries"));
    }

    private String granted(String programme) {
        return granted(programme, child);
    }

    private String granted(String programme, StudentSnapshot whom) {
        TestClock.reset();
        var id = applied(whom, county.east, programme);
        then(decide(principal(county.east), id, "APPROVED")).created();
        then(publish(county.east, programme)).created();
        TestClock.today(LocalDate.of(2026, 5, 20));
        then(decide(county.officer(), id, "APPROVED")).created();
        return id;
    }

    private void budget(String programme, String id, String paid, String reserved, String left) {
        then(county.officer().get(AID + "/programmes/" + programme + "/budgets/" + id))
                .shows("total", "1000.00")
                .shows("paid", paid)
                .shows("reserved", reserved)
                .shows("left", left);
    }
}
