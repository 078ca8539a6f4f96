package org.guanai.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.World;
import org.guanai.demo.client.Answer;
import org.guanai.demo.client.Client;
import org.junit.jupiter.api.Test;

/// Families get the aid they are entitled to, through a public, fair procedure.
class AidScenarios {
    private static final String APPLICATIONS = "/api/aid/applications";
    private final World world = World.open();

    @Test
    @Clauses({"3.3.2b", "3.1.3h", "2.2"})
    void aSubsidyGoesFromApplicationThroughPublicNoticeToPaymentAndNeverOverTheBudget() {
        var programme = programme("625.00");
        var first = applied(programme);
        var second = applied(programme);
        decide(world.aidOfficer(World.STONE_POND), first, "APPROVED").expect(201);
        decide(world.aidOfficer(World.STONE_POND), second, "APPROVED").expect(201);
        decide(world.aidOfficer(World.STONE_POND), second, "APPROVED").expect(409);
        decide(world.county(), first, "APPROVED").expect(409);

        var notice = publish(programme);
        var board = world.gateway.anonymous().get("/api/aid/notices/" + notice).expect(200);
        assertThat(board.text()).doesNotContain("低保").doesNotContain("6222");
        assertThat(board.json().path("until").asText()).isEqualTo("2026-04-22");

        world.passDays(9);
        assertThat(world.gateway.anonymous().get("/api/aid/notices/" + notice).status())
                .isEqualTo(404);
        Eventually.holds("the notice has passed", () -> state(first).equals("NOTICE_PASSED"));
        var granted = decide(world.county(), first, "APPROVED").expect(201).json();
        assertThat(granted.path("amount").asText()).isEqualTo("625.00");
        var over = decide(world.county(), second, "APPROVED");
        assertThat(over.get("code")).isEqualTo("aid.budget-exceeded");
        assertThat(state(second)).isEqualTo("NOTICE_PASSED");

        paysOnce(programme, first);
    }

    @Test
    @Clauses({"3.3.2b", "2.2"})
    void aRefusalByASlipIsReopenedForAReasonAndDecidedAgain() {
        var application = applied(programme("625.00"));
        var school = world.aidOfficer(World.STONE_POND);
        var path = APPLICATIONS + "/" + application;
        school.post(path + "/decisions", Map.of("outcome", "REFUSED", "reason", "手误")).expect(201);
        school.post(path + "/reopenings", Map.of("reason", "点错了")).expect(201);
        assertThat(state(application)).isEqualTo("SUBMITTED");
        decide(school, application, "APPROVED").expect(201);
        assertThat(state(application)).isEqualTo("SCHOOL_APPROVED");
    }

    private void paysOnce(String programme, String application) {
        var county = world.county();
        var draw = Map.of("programmeId", programme, "term", World.TERM);
        var list = county.post("/api/aid/payment-lists", draw).expect(201).get("id");
        var path = "/api/aid/payment-lists/" + list;
        county.post(path + "/approvals", Map.of()).expect(409);
        county.get(path + "/bank-file").expect(409);
        world.countyAid().post(path + "/approvals", Map.of()).expect(201);
        var file = county.get(path + "/bank-file").expect(200).text();
        assertThat(file).contains("6222000000000000018").contains("625.00");
        var payment = county.get(path + "/payments").expect(200).json().at("/items/0");
        var reference = payment.path("reference").asText();
        var results = Map.of("results", List.of(Map.of("reference", reference, "status", "PAID")));
        county.post(path + "/results", results).expect(201);
        county.post(path + "/results", results).expect(201);
        assertThat(state(application)).isEqualTo("PAID");
        var again = county.post("/api/aid/payment-lists", draw);
        assertThat(again.status()).isIn(409, 422);
    }

    private String programme(String budget) {
        var county = world.county();
        var body =
                Map.of(
                        "code",
                        "living-subsidy-" + System.nanoTime() % 1_000_000,
                        "name",
                        "生活补助",
                        "basis",
                        "2024年春季学期起",
                        "fundSource",
                        "STATE");
        var programme = county.post("/api/aid/programmes", body).expect(201).get("id");
        var allotment = Map.of("term", World.TERM, "total", budget);
        county.post("/api/aid/programmes/" + programme + "/budgets", allotment).expect(201);
        return programme;
    }

    private String applied(String programme) {
        var student = world.enrol(Roster.child(World.STONE_POND).boarding()).path("id").asText();
        var body =
                Map.of(
                        "studentId",
                        student,
                        "programmeId",
                        programme,
                        "term",
                        World.TERM,
                        "hardshipKind",
                        "低保",
                        "bankAccount",
                        Map.of(
                                "number",
                                "6222000000000000018",
                                "holder",
                                "王奶奶",
                                "holderRelation",
                                "GRANDPARENT"));
        return world.principal(World.STONE_POND).post(APPLICATIONS, body).expect(201).get("id");
    }

    private Answer decide(Client by, String application, String outcome) {
        var path = APPLICATIONS + "/" + application + "/decisions";
        return by.post(path, Map.of("outcome", outcome));
    }

    private String publish(String programme) {
        var body =
                Map.of(
                        "programmeId",
                        programme,
                        "term",
                        World.TERM,
                        "school",
                        World.STONE_POND.code());
        return world.aidOfficer(World.STONE_POND)
                .post("/api/aid/notices", body)
                .expect(201)
                .get("id");
    }

    private String state(String application) {
        return world.county().get(APPLICATIONS + "/" + application).expect(200).get("state");
    }
}
