package org.guanai.aid.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.broker;
import static org.guanai.aid.County.creating;
import static org.guanai.aid.County.principal;
import static org.guanai.kit.testing.Answer.then;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.guanai.aid.County;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.aid.PaymentMade;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 3.3.2b: what is granted is paid, once.
@QuarkusTest
class PaymentListResourceTest {
    private static final String PATH = AID + "/payment-lists";
    private final County county = County.fresh();
    private String programme;
    private String budget;

    @BeforeEach
    void theCountyHasAProgramme() {
        programme = county.programme();
        budget = county.budget(programme, "100000.00");
    }

    @AfterEach
    void clockGoesBack() {
        TestClock.reset();
    }

    @Test
    void theBankFileHoldsWhatIsGrantedWithItsControlTotal() {
        county.granted(programme, 2);
        var list = drawn();
        then(county.officer().get(PATH + "/" + list))
                .shows("payments", 2)
                .shows("controlTotal", "1250.00");
        var file = bankFile(list);
        file.then().statusCode(200).header("X-Control-Total", "1250.00").contentType("text/csv");
        var lines = file.asString().split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).isEqualTo("\uFEFF序号,户名,账号,金额,附言");
        assertThat(lines[1]).startsWith("1,欧阳大明,6222021234567890128,625.00,GA");
        assertThat(
                        Rows.count(
                                "select count(*) from audit where action = 'EXPORTED' and noun_id = ?",
                                list))
                .isEqualTo(1);
    }

    @Test
    void whatIsInPaymentIsNotDrawnAgain() {
        county.granted(programme, 1);
        then(county.draw(programme)).created();
        then(county.draw(programme)).refused(409, "aid.nothing-to-pay");
    }

    @Test
    void manyListsDrawnAtOncePayNothingTwice() throws Exception {
        var ids = county.granted(programme, 6);
        var statuses = atOnce(8, () -> county.draw(programme).statusCode());
        assertThat(statuses).containsOnly(201, 409);
        assertThat(
                        Rows.count(
                                "select count(*) from payment where application_id = any (?::uuid[])",
                                "{" + String.join(",", ids) + "}"))
                .isEqualTo(6);
    }

    @Test
    void theBanksResultPaysOnceHoweverOftenItIsTaken() {
        county.granted(programme, 2);
        var list = drawn();
        var refs = references(list);
        var sent = List.of(result(refs.get(0), "PAID"), result(refs.get(1), "FAILED"));
        take(list, sent)
                .then()
                .statusCode(201)
                .body("applied", equalTo(2))
                .body("errors", hasSize(0));
        then(take(list, sent)).created().shows("applied", 0).shows("unchanged", 2);
        assertThat(paymentsMade(list)).hasSize(1);
        then(county.officer().get(PATH + "/" + list)).shows("paid", 1).shows("failed", 1);
    }

    @Test
    void oneResultTakenManyTimesAtOncePaysOnce() throws Exception {
        county.granted(programme, 1);
        var list = drawn();
        var sent = List.of(result(references(list).getFirst(), "PAID"));
        var statuses = atOnce(8, () -> take(list, sent).statusCode());
        assertThat(statuses).containsOnly(201);
        assertThat(paymentsMade(list)).hasSize(1);
    }

    @Test
    void aContradictionIsARowErrorAndTheOtherRowsAreKept() {
        county.granted(programme, 2);
        var list = drawn();
        var refs = references(list);
        take(list, List.of(result(refs.get(0), "PAID")));
        then(take(
                        list,
                        List.of(
                                result(refs.get(0), "FAILED"),
                                result("GA-unknown", "PAID"),
                                result(refs.get(1), "MAYBE"),
                                result(refs.get(1), "PAID"))))
                .created()
                .shows("applied", 1)
                .shows(
                        "errors.code",
                        List.of(
                                "aid.result-contradicts",
                                "aid.reference-unknown",
                                "aid.result-status-invalid"))
                .shows("errors.row", List.of(1, 2, 3));
        then(county.officer().get(PATH + "/" + list)).shows("paid", 2);
    }

    @Test
    void aFailedPaymentIsTriedAgainInANewList() {
        var application = county.granted(programme, 1).getFirst();
        var first = drawn();
        take(first, List.of(result(references(first).getFirst(), "FAILED")));
        var second = drawn();
        assertThat(references(second).getFirst()).isNotEqualTo(references(first).getFirst());
        then(take(first, List.of(result(references(first).getFirst(), "PAID"))))
                .shows("errors[0].code", "aid.result-contradicts");
        then(take(second, List.of(result(references(second).getFirst(), "PAID"))))
                .shows("applied", 1);
        then(county.officer().get(AID + "/applications/" + application)).shows("state", "PAID");
        assertThat(
                        Rows.one("select committed from budget where id = ?::uuid", budget)
                                .orElseThrow()
                                .toString())
                .isEqualTo("625.00");
    }

    @Test
    void theFileHoldsOnlyWhatTheBankHasNotAnswered() {
        county.granted(programme, 2);
        var list = drawn();
        var refs = references(list);
        take(list, List.of(result(refs.get(0), "PAID")));
        var file = bankFile(list);
        file.then().statusCode(200).header("X-Control-Total", "625.00");
        assertThat(file.asString()).contains(refs.get(1)).doesNotContain(refs.get(0));
        take(list, List.of(result(refs.get(1), "FAILED")));
        then(bankFile(list)).refused(409, "aid.list-settled");
    }

    @Test
    void whatWentToTheBankKeepsItsAccount() {
        var application = county.granted(programme, 1).getFirst();
        var first = drawn();
        Rows.change(
                "update application set account_number = null, account_holder = null where id = ?::uuid",
                application);
        assertThat(bankFile(first).asString()).contains("欧阳大明,6222021234567890128");
    }

    @Test
    void aResultFileIsTakenAsCsvToo() {
        county.granted(programme, 1);
        var list = drawn();
        var csv =
                "\uFEFFreference,status,reason\r\n"
                        + references(list).getFirst()
                        + ",failed,\"账号不符\"\r\n";
        then(sendCsv(list, csv)).created().shows("applied", 1);
        then(sendCsv(list, "not,a\nresult,file")).refused(400, "aid.result-file-invalid");
    }

    @Test
    void withoutAnAccountTheApplicationWaits() {
        county.granted(programme, 1);
        Rows.change(
                "update application set account_number = null where programme_id = ?::uuid",
                programme);
        then(county.draw(programme)).is(409);
    }

    @Test
    void listsAreListedNewestFirst() {
        county.granted(programme, 1);
        var list = drawn();
        then(county.officer().get(PATH)).ok().lists("items.id", list);
    }

    @Test
    void onlyTheCountyPays() {
        county.granted(programme, 1);
        then(creating(County.as(Roles.AID_OFFICER, county.east.org()))
                        .body(Map.of("programmeId", programme, "term", County.TERM))
                        .post(PATH))
                .is(403);
        var list = drawn();
        then(principal(county.east).get(PATH + "/" + list)).is(403);
        then(County.as(Roles.AID_OFFICER, county.east.org()).get(PATH + "/" + list + "/bank-file"))
                .absent();
        then(County.fresh().officer().get(PATH + "/" + list + "/payments")).absent();
    }

    private Response bankFile(String list) {
        return county.officer().get(PATH + "/" + list + "/bank-file");
    }

    private String drawn() {
        return county.approvedList(programme);
    }

    private List<String> references(String list) {
        return county.officer().get(PATH + "/" + list + "/payments").path("items.reference");
    }

    private Response take(String list, List<Map<String, String>> results) {
        return creating(county.officer())
                .body(Map.of("results", results))
                .post(PATH + "/" + list + "/results");
    }

    private Response sendCsv(String list, String csv) {
        return creating(county.officer())
                .contentType("text/csv; charset=utf-8")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(PATH + "/" + list + "/results");
    }

    private static Map<String, String> result(String reference, String status) {
        return Map.of("reference", reference, "status", status, "reason", "");
    }

    private List<PaymentMade> paymentsMade(String list) {
        return broker().published(Topics.AID_EVENTS, PaymentMade.class).stream()
                .filter(e -> e.org().equals(county.east.org()))
                .toList();
    }

    private static List<Integer> atOnce(int many, Callable<Integer> call) throws Exception {
        try (var clients = Executors.newFixedThreadPool(many)) {
            var answers = new ArrayList<Integer>();
            for (var answer : clients.invokeAll(Stream.generate(() -> call).limit(many).toList())) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
