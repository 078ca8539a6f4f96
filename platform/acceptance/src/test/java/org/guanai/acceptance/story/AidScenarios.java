package org.guanai.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
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

    /// A child gets one of these a term.
    private static final Map<String, String> GROUP =
            Map.of("fundSource", "STATE", "awardGroup", "living");

    private final World world = World.open();

    @Test
    @Clauses({"3.3.2b", "3.3.2c", "3.1.3h", "2.2"})
    void aSubsidyGoesFromApplicationThroughPublicNoticeToPaymentAndNeverOverTheBudget() {
        var programme = programme("625.00", GROUP);
        var student = enrolled();
        var first = applied(programme, student);
        var second = applied(programme);
        var countys = programme("625.00", Map.of("fundSource", "LOCAL", "awardGroup", "living"));
        var again = applied(countys, student);
        decide(world.aidOfficer(World.STONE_POND), again, "APPROVED").expect(201);
        decide(world.aidOfficer(World.STONE_POND), first, "APPROVED").expect(201);
        decide(world.aidOfficer(World.STONE_POND), second, "APPROVED").expect(201);
        decide(world.aidOfficer(World.STONE_POND), second, "APPROVED").expect(409);
        decide(world.county(), first, "APPROVED").expect(409);

        var notice = publish(programme);
        publish(countys);
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
        Eventually.holds("its notice has passed", () -> state(again).equals("NOTICE_PASSED"));
        assertThat(decide(world.county(), again, "APPROVED").get("code"))
                .isEqualTo("aid.double-award");

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

    @Test
    @Clauses({"3.3.2a", "2.3", "3.1.3h", "3.3.2b"})
    void aChildInHardshipIsRecognisedBeforeClassAndSchoolAndTheSchoolSeesWhatNobodyAppliedFor() {
        var student = world.enrol(Roster.child(World.MAPLE_RIDGE).boarding()).path("id").asText();
        var principal = world.principal(World.MAPLE_RIDGE);
        var officer = world.aidOfficer(World.MAPLE_RIDGE);
        var entry = Map.of("studentId", student, "term", World.TERM, "hardshipKind", "低保");
        var id = principal.post("/api/aid/recognitions", entry).expect(201).get("id");
        var path = "/api/aid/recognitions/" + id;
        var check =
                Map.of(
                        "ways",
                        List.of("PAPERS", "HOME_VISIT"),
                        "reviewers",
                        List.of("李老师", "家长代表"),
                        "outcome",
                        "APPROVED",
                        "tier",
                        "HARD");
        assertThat(principal.post(path + "/checks", check).get("code"))
                .isEqualTo("aid.applicant-decides");
        var mended = Map.of("household", 4, "reason", "人口漏填");
        principal.put(path, "*", mended).expect(200);
        assertThat(principal.get(path + "/form").expect(200).header("Content-Type"))
                .contains("application/pdf");
        var className = officer.post(path + "/checks", check).expect(201).get("className");
        passed(recognitionNotice(Map.of("level", "CLASS", "className", className)));
        Eventually.holds(
                "the class's notice has passed",
                () -> officer.get(path).expect(200).get("state").equals("CLASS_PASSED"));
        var notice = recognitionNotice(Map.of("level", "SCHOOL"));
        var board = world.gateway.anonymous().get("/api/aid/notices/" + notice).expect(200);
        assertThat(board.json().at("/entries/0/tier").asText()).isEqualTo("困难");
        passed(notice);
        Eventually.holds(
                "the child is recognised",
                () -> officer.get(path).expect(200).get("state").equals("RECOGNISED"));
        Eventually.holds(
                "the child is in the group of hardship",
                () ->
                        principal
                                .get("/api/registry/students/" + student + "/groups")
                                .expect(200)
                                .text()
                                .contains("HARDSHIP"));
        Eventually.holds("nobody has applied yet", () -> unclaimed().contains(student));
        var application = new HashMap<String, Object>();
        application.put("studentId", student);
        application.put("programmeId", programme("625.00"));
        application.put("term", World.TERM);
        principal.post(APPLICATIONS, application).expect(201);
        assertThat(unclaimed()).doesNotContain(student);
    }

    @Test
    @Clauses("3.3.2b")
    void whatWasPaidTooMuchIsSetOffAgainstTheNextPaymentWithTheFamilysConsent() {
        var student = enrolled();
        var programmes = List.of(programme("625.00"), programme("625.00"));
        var applications = programmes.stream().map(p -> applied(p, student)).toList();
        var school = world.aidOfficer(World.STONE_POND);
        applications.forEach(a -> decide(school, a, "APPROVED").expect(201));
        programmes.forEach(this::publish);
        world.passDays(9);
        for (var application : applications) {
            Eventually.holds(
                    "the notice has passed", () -> state(application).equals("NOTICE_PASSED"));
            decide(world.county(), application, "APPROVED").expect(201);
        }
        paid(drawn(programmes.getFirst()));
        var claim =
                Map.of(
                        "applicationId",
                        applications.getFirst(),
                        "amount",
                        "125.00",
                        "cause",
                        "LEFT_SCHOOL",
                        "explanation",
                        "三月已转出");
        var recovery =
                "/api/aid/recoveries/"
                        + world.county().post("/api/aid/recoveries", claim).expect(201).get("id");
        var setOff =
                Map.of(
                        "applicationId",
                        applications.getLast(),
                        "amount",
                        "125.00",
                        "agreedBy",
                        "奶奶签字",
                        "agreedOn",
                        LocalDate.now(world.clock()).toString());
        var id = world.county().post(recovery + "/set-offs", setOff).expect(201).get("id");
        var approvals = recovery + "/set-offs/" + id + "/approvals";
        assertThat(world.county().post(approvals, Map.of()).get("code"))
                .isEqualTo("aid.proposer-approves");
        world.countyAid().post(approvals, Map.of()).expect(201);
        var list = drawn(programmes.getLast());
        var payment = world.county().get(list + "/payments").expect(200).json().at("/items/0");
        assertThat(payment.path("amount").asText()).isEqualTo("500.00");
        assertThat(payment.path("withheld").asText()).isEqualTo("125.00");
        paid(list);
        assertThat(world.county().get(recovery).expect(200).get("state")).isEqualTo("SETTLED");
        assertThat(world.county().get(recovery + "/statement").expect(200).header("Content-Type"))
                .contains("application/pdf");
    }

    @Test
    @Clauses("2.2")
    void anybodyObjectsWithoutAnAccountAndReadsTheAnswer() {
        var programme = programme("625.00");
        decide(world.aidOfficer(World.STONE_POND), applied(programme), "APPROVED").expect(201);
        var notice = publish(programme);
        var anybody = world.gateway.anonymous();
        var entry = anybody.get("/api/aid/notices/" + notice).expect(200).get("/entries/0/id");
        var objection = Map.of("entryId", entry, "ground", "家中有两辆车");
        var receipt =
                anybody.post("/api/aid/public-objections/" + notice, objection)
                        .expect(201)
                        .get("receipt");
        var objections = "/api/aid/notices/" + notice + "/objections";
        var principal = world.principal(World.STONE_POND);
        var raised = principal.get(objections).expect(200).json().at("/items/0/id").asText();
        var answer = Map.of("verdict", "DISMISSED", "text", "经核实符合条件");
        principal.post(objections + "/" + raised + "/answers", answer).expect(201);
        var read = anybody.get("/api/aid/objection-receipts/" + receipt).expect(200);
        assertThat(read.get("answer")).isEqualTo("经核实符合条件");
    }

    private String unclaimed() {
        var path = "/api/aid/entitlements/unclaimed?term=" + World.TERM;
        return world.principal(World.MAPLE_RIDGE).get(path).expect(200).text();
    }

    /// Its last day has passed, however many holidays lie before it.
    private void passed(String notice) {
        var board = world.gateway.anonymous().get("/api/aid/notices/" + notice).expect(200).json();
        var until = LocalDate.parse(board.path("until").asText());
        var today = LocalDate.now(world.clock());
        world.passDays((int) ChronoUnit.DAYS.between(today, until) + 1);
    }

    private String recognitionNotice(Map<String, Object> more) {
        var body = new HashMap<String, Object>(more);
        body.put("subject", "RECOGNITION");
        body.put("term", World.TERM);
        body.put("school", World.MAPLE_RIDGE.code());
        return world.aidOfficer(World.MAPLE_RIDGE)
                .post("/api/aid/notices", body)
                .expect(201)
                .get("id");
    }

    /// Drawn up by one officer, approved by another.
    private String drawn(String programme) {
        var draw = Map.of("programmeId", programme, "term", World.TERM);
        var list = world.county().post("/api/aid/payment-lists", draw).expect(201).get("id");
        var path = "/api/aid/payment-lists/" + list;
        world.countyAid().post(path + "/approvals", Map.of()).expect(201);
        return path;
    }

    private void paid(String list) {
        var payment = world.county().get(list + "/payments").expect(200).json().at("/items/0");
        var reference = payment.path("reference").asText();
        var result = Map.of("results", List.of(Map.of("reference", reference, "status", "PAID")));
        world.county().post(list + "/results", result).expect(201);
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
        nationalListIsCompleted(application);
        var form =
                world.principal(World.STONE_POND).get(APPLICATIONS + "/" + application + "/form");
        assertThat(form.expect(200).header("Content-Type")).contains("application/pdf");
    }

    /// The national system's list takes the numbers of the children along and comes back whole.
    private void nationalListIsCompleted(String application) {
        var county = world.county();
        var name = county.get(APPLICATIONS + "/" + application).expect(200).get("studentName");
        var list = "学校标识码,姓名,学籍号\n%s,%s,G1\n".formatted(World.STONE_POND.code(), name);
        var path = "/api/aid/national-lists?purpose=report&term=" + World.TERM;
        var bytes = list.getBytes(StandardCharsets.UTF_8);
        var back = county.upload(path, "list", "资助名单.csv", bytes).expect(200);
        assertThat(back.header("X-Filled")).contains("1");
    }

    private String programme(String budget) {
        return programme(budget, Map.of("fundSource", "STATE"));
    }

    private String programme(String budget, Map<String, String> more) {
        var county = world.county();
        var body = new HashMap<>(more);
        body.put("code", "living-subsidy-" + System.nanoTime() % 1_000_000);
        body.put("name", "生活补助");
        body.put("basis", "2024年春季学期起");
        var programme = county.post("/api/aid/programmes", body).expect(201).get("id");
        var allotment = Map.of("term", World.TERM, "total", budget);
        county.post("/api/aid/programmes/" + programme + "/budgets", allotment).expect(201);
        return programme;
    }

    private String applied(String programme) {
        return applied(programme, enrolled());
    }

    private String enrolled() {
        return world.enrol(Roster.child(World.STONE_POND).boarding()).path("id").asText();
    }

    private String applied(String programme, String student) {
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
