package org.guanai.aid.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.applied;
import static org.guanai.aid.County.arrived;
import static org.guanai.aid.County.broker;
import static org.guanai.aid.County.creating;
import static org.guanai.aid.County.decide;
import static org.guanai.aid.County.leftBehind;
import static org.guanai.aid.County.principal;
import static org.guanai.aid.County.publish;
import static org.guanai.aid.County.student;
import static org.guanai.aid.County.version;
import static org.guanai.kit.testing.Answer.then;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.guanai.aid.County;
import org.guanai.events.Roles;
import org.guanai.events.Topics;
import org.guanai.events.aid.ApplicationDecided;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionTest {
    private static final String PATH = AID + "/applications";
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
    void theSchoolDecidesAndTheEventIsWritten() {
        var student = arrived(student(county.east));
        var id = applied(student, county.east, programme);
        then(decide(principal(county.east), id, "APPROVED"))
                .created()
                .shows("state", "SCHOOL_APPROVED")
                .shows("decisions[0].level", "SCHOOL");
        assertThat(broker().published(Topics.AID_EVENTS, ApplicationDecided.class))
                .anyMatch(
                        e -> e.studentId().equals(student.id()) && e.outcome().equals("APPROVED"));
    }

    @Test
    void aSecondDecisionIsRefused() {
        var id = applied(county.east, programme);
        decide(principal(county.east), id, "APPROVED");
        then(decide(principal(county.east), id, "REFUSED")).refused(409, "aid.already-decided");
    }

    @Test
    void ofManyDecisionsAtOnceOneCounts() throws Exception {
        var id = applied(county.east, programme);
        var statuses = atOnce(8, () -> decide(principal(county.east), id, "APPROVED").statusCode());
        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void aRefusalNeedsAReason_2_2() {
        var id = applied(county.east, programme);
        then(creating(principal(county.east))
                        .body(Map.of("outcome", "REFUSED"))
                        .post(PATH + "/" + id + "/decisions"))
                .is(400)
                .shows("field", "reason");
    }

    @Test
    void theTownshipHasNoSay() {
        var id = applied(county.east, programme);
        then(decide(
                        County.as(Roles.AID_OFFICER, county.org + "/" + county.org + "101"),
                        id,
                        "APPROVED"))
                .refused(403, "aid.not-your-level");
    }

    @Test
    void theCountyWaitsForTheNotice() {
        county.budget(programme, "10000.00");
        var id = applied(county.east, programme);
        decide(principal(county.east), id, "APPROVED");
        then(decide(county.officer(), id, "APPROVED")).refused(409, "aid.notice-not-passed");
        then(publish(county.east, programme)).created();
        then(decide(county.officer(), id, "APPROVED")).refused(409, "aid.notice-not-passed");
    }

    @Test
    void theCountyGrantsTheHalfYearsRateUnderItsVersion_3_3_2b() {
        county.budget(programme, "10000.00");
        var id = county.readyForCounty(programme, 1).getFirst();
        decide(county.officer(), id, "APPROVED")
                .then()
                .statusCode(201)
                .body("state", equalTo("COUNTY_APPROVED"))
                .body("amount", equalTo("625.00"))
                .body("ruleVersion.endsWith('/2024-02-01')", equalTo(true));
    }

    @Test
    void whatTheSchoolDecidedOnIsFrozen() {
        county.budget(programme, "10000.00");
        var student = arrived(student(county.east));
        var id = applied(student, county.east, programme);
        decide(principal(county.east), id, "APPROVED");
        publish(county.east, programme);
        arrived(version(student, 2, false));
        TestClock.today(LocalDate.of(2026, 5, 20));
        then(decide(county.officer(), id, "APPROVED"))
                .shows("amount", "625.00")
                .shows("boarder", true);
    }

    @Test
    void beingLeftBehindNeverChangesTheAmount_3_3_2a() {
        county.budget(programme, "10000.00");
        var id = applied(arrived(leftBehind(student(county.east))), county.east, programme);
        decide(principal(county.east), id, "APPROVED");
        publish(county.east, programme);
        TestClock.today(LocalDate.of(2026, 5, 20));
        then(decide(county.officer(), id, "APPROVED"))
                .shows("priority", true)
                .shows("amount", "625.00");
    }

    @Test
    void aBudgetThatWouldRunOverRefusesAndChangesNothing() {
        var budget = county.budget(programme, "1249.99");
        var ids = county.readyForCounty(programme, 2);
        then(decide(county.officer(), ids.get(0), "APPROVED")).created();
        then(decide(county.officer(), ids.get(1), "APPROVED")).refused(409, "aid.budget-exceeded");
        assertThat(committed(budget)).isEqualByComparingTo("625.00");
        county.officer().get(PATH + "/" + ids.get(1)).then().body("decisions.size()", equalTo(1));
    }

    @Test
    void sixteenCountyDecisionsAtOnceNeverOverspendByACent() throws Exception {
        var budget = county.budget(programme, "3749.99");
        var ids = county.readyForCounty(programme, 16);
        var next = ids.iterator();
        var calls =
                Stream.generate(next::next)
                        .limit(16)
                        .map(id ->
                                (Callable<Integer>)
                                        () -> decide(county.officer(), id, "APPROVED").statusCode())
                        .toList();
        var statuses = atOnce(calls);
        assertThat(statuses.stream().filter(s -> s == 201)).hasSize(5);
        assertThat(statuses.stream().filter(s -> s == 409)).hasSize(11);
        assertThat(committed(budget)).isEqualByComparingTo("3125.00");
        assertThat(
                        Rows.one(
                                "select sum(amount) from application where programme_id = ?::uuid",
                                programme))
                .contains(new BigDecimal("3125.00"));
    }

    @Test
    void manyAtOnceEachHasItsOwnResult() {
        var mine = applied(county.east, programme);
        var others = applied(county.west, programme);
        var rows = List.of(row(mine, "APPROVED"), row(others, "APPROVED"), row(mine, "APPROVED"));
        then(creating(principal(county.east))
                        .body(Map.of("decisions", rows))
                        .post(AID + "/decision-batches"))
                .created()
                .shows("decided", 1)
                .shows("results[0].state", "SCHOOL_APPROVED")
                .shows("results[1].problem", "kit.absent")
                .shows("results[2].problem", "aid.already-decided");
    }

    private static Map<String, Object> row(String id, String outcome) {
        return Map.of("applicationId", id, "outcome", outcome);
    }

    private static BigDecimal committed(String budget) {
        return (BigDecimal)
                Rows.one("select committed from budget where id = ?::uuid", budget).orElseThrow();
    }

    private static List<Integer> atOnce(int many, Callable<Integer> call) throws Exception {
        return atOnce(Stream.generate(() -> call).limit(many).toList());
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        try (var clients = Executors.newFixedThreadPool(calls.size())) {
            var answers = new ArrayList<Integer>();
            for (var answer : clients.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
