package org.guanai.proofs.canary.life;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.World;
import org.guanai.demo.client.Client;
import org.guanai.proofs.canary.flock.Flock;

/// The family applies, the school decides, the notice is published, somebody objects, the bank
/// pays.
public record Subsidy(World world, Flock flock, Errands errands) {
    private static final String APPLICATIONS = "/api/aid/applications";
    private static final String NOTICES = "/api/aid/notices";
    private static final int NOTICE_DAYS = 9;

    /// An application, and the notice that it stands on.
    record Noticed(String application, String notice) {}

    /// An application on its public notice, its objection answered.
    Noticed objectedTo(Household household, String student) {
        var programme = programme();
        var officer = world.aidOfficer(household.school());
        var applicant = world.principal(household.school());
        var application = applied(programme, applicant, student);
        var decision =
                Map.<String, Object>of(
                        "outcome", "APPROVED", "reason", flock.reason("decision.reason"));
        errands.create(officer, APPLICATIONS + "/" + application + "/decisions", decision);
        var publication =
                Map.<String, Object>of(
                        "programmeId",
                        programme,
                        "term",
                        World.TERM,
                        "school",
                        household.school().code());
        var notice = errands.create(officer, NOTICES, publication).path("id").asText();
        object(household, notice);
        return new Noticed(application, notice);
    }

    /// The notice passes, the county grants it, the bank pays.
    public void paid(Noticed noticed) {
        var application = noticed.application();
        answerAll(NOTICES + "/" + noticed.notice() + "/objections");
        world.passDays(NOTICE_DAYS);
        var county = world.county();
        Eventually.holds("the notice has passed", () -> state(application).equals("NOTICE_PASSED"));
        var path = APPLICATIONS + "/" + application;
        county.post(path + "/decisions", Map.of("outcome", "APPROVED")).expect(201);
        var programme = county.get(path).expect(200).get("programmeId");
        var draw = Map.<String, Object>of("programmeId", programme, "term", World.TERM);
        var list = errands.create(county, "/api/aid/payment-lists", draw).path("id").asText();
        var lists = "/api/aid/payment-lists/" + list;
        world.countyAid().post(lists + "/approvals", Map.of()).expect(201);
        county.get(lists + "/bank-file").expect(200);
        var payment = county.get(lists + "/payments").expect(200).json().at("/items/0/reference");
        var result = Map.of("reference", payment.asText(), "status", "PAID");
        county.post(lists + "/results", Map.of("results", List.of(result))).expect(201);
    }

    private String programme() {
        var body =
                Map.of(
                        "code", "canary-" + System.nanoTime() % 1_000_000,
                        "name", "生活补助",
                        "basis", "2024年春季学期起",
                        "fundSource", "STATE");
        var programme = world.county().post("/api/aid/programmes", body).expect(201).get("id");
        var budget = Map.of("term", World.TERM, "total", "5000.00");
        world.county().post("/api/aid/programmes/" + programme + "/budgets", budget).expect(201);
        return programme;
    }

    private String applied(String programme, Client officer, String student) {
        var body = new HashMap<String, Object>();
        body.put("studentId", student);
        body.put("programmeId", programme);
        body.put("term", World.TERM);
        body.put("hardshipKind", "低保");
        body.put("statement", flock.text("application.statement"));
        body.put("bankAccount", account("application"));
        var application = errands.create(officer, APPLICATIONS, body).path("id").asText();
        var path = APPLICATIONS + "/" + application;
        var tag = officer.get(path).expect(200).header("ETag").orElseThrow();
        officer.put(path + "/bank-account", tag, account("changed application"));
        return application;
    }

    private Map<String, Object> account(String of) {
        return Map.of(
                "number", flock.account(of + ".bankAccount.number"),
                "holder", flock.text(of + ".bankAccount.holder"),
                "holderRelation", "GRANDPARENT");
    }

    private void object(Household household, String notice) {
        var entry =
                world.gateway
                        .anonymous()
                        .get(NOTICES + "/" + notice)
                        .expect(200)
                        .get("/entries/0/id");
        var path = NOTICES + "/" + notice + "/objections";
        var ground =
                Map.<String, Object>of("entryId", entry, "ground", flock.text("objection.ground"));
        var objection =
                errands.create(world.teacher(household.school()), path, ground).path("id").asText();
        var answer =
                Map.<String, Object>of(
                        "verdict", "DISMISSED", "text", flock.text("objection.answer"));
        var principal = world.principal(household.school());
        errands.create(principal, path + "/" + objection + "/answers", answer);
    }

    /// Some mistakes were none, and raised another objection.
    private void answerAll(String objections) {
        var county = world.county();
        for (var one : county.get(objections + "?limit=200").expect(200).json().path("items")) {
            if (one.path("state").asText().equals("OPEN")) {
                var answer = Map.of("verdict", "DISMISSED", "text", flock.text("objection.answer"));
                county.post(objections + "/" + one.path("id").asText() + "/answers", answer)
                        .expect(201);
            }
        }
    }

    private String state(String application) {
        return world.county().get(APPLICATIONS + "/" + application).expect(200).get("state");
    }
}
