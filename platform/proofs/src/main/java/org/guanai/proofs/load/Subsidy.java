package org.guanai.proofs.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.guanai.acceptance.world.School;
import org.guanai.acceptance.world.World;
import org.guanai.demo.client.Client;

/// Brings a subsidy to where the bank's results are all that is missing: applied for, decided, on
/// public notice, granted, drawn into one payment list.
record Subsidy(World world) {
    private static final String APPLICATIONS = "/api/aid/applications";
    private static final String LISTS = "/api/aid/payment-lists";

    /// A month on the board goes by without anybody waiting for it.
    private static final String PASSED =
            "update notice set starts_on = starts_on - 30, ends_on = ends_on - 30";

    /// Of each child one more, of a programme of its own, which is to be drawn into a list.
    List<Stock.Grant> grants(List<Child> children) {
        var grants = new ArrayList<Stock.Grant>();
        for (var child : children) {
            var programme = programme("one-off-" + grants.size());
            allot(programme);
            grants.add(new Stock.Grant(programme, applied(programme, child)));
            publish(programme, child.school());
        }
        new Behind(world.platform).change("aid", PASSED);
        grants.forEach(grant -> decide(world.county(), grant.application()));
        return grants;
    }

    private void allot(String programme) {
        var allotment = Map.of("term", World.TERM, "total", "1000000.00");
        var budgets = "/api/aid/programmes/" + programme + "/budgets";
        world.county().post(budgets, allotment).expect(201);
    }

    String programme(String code) {
        var body =
                Map.of("code", code, "name", "生活补助", "basis", "2024年春季学期起", "fundSource", "STATE");
        return world.county().post("/api/aid/programmes", body).expect(201).get("id");
    }

    List<Stock.Payment> payments(List<Child> children) {
        var programme = programme("living-subsidy-granted");
        allot(programme);
        var applied = children.stream().map(child -> applied(programme, child)).toList();
        Schools.ALL.forEach(school -> publish(programme, school));
        new Behind(world.platform).change("aid", PASSED);
        applied.forEach(application -> decide(world.county(), application));
        return drawn(programme);
    }

    private String applied(String programme, Child child) {
        var account =
                Map.of(
                        "number",
                        "6222000000000000018",
                        "holder",
                        "王奶奶",
                        "holderRelation",
                        "GRANDPARENT");
        var body =
                Map.of(
                        "studentId",
                        child.id(),
                        "programmeId",
                        programme,
                        "term",
                        World.TERM,
                        "hardshipKind",
                        "低保",
                        "bankAccount",
                        account);
        var applicant = world.principal(child.school());
        var application = applicant.post(APPLICATIONS, body).expect(201).get("id");
        decide(world.aidOfficer(child.school()), application);
        return application;
    }

    private static void decide(Client by, String application) {
        var path = APPLICATIONS + "/" + application + "/decisions";
        by.post(path, Map.of("outcome", "APPROVED")).expect(201);
    }

    private void publish(String programme, School school) {
        var body = Map.of("programmeId", programme, "term", World.TERM, "school", school.code());
        world.aidOfficer(school).post("/api/aid/notices", body).expect(201);
    }

    private List<Stock.Payment> drawn(String programme) {
        var county = world.county();
        var draw = Map.of("programmeId", programme, "term", World.TERM);
        var list = LISTS + "/" + county.post(LISTS, draw).expect(201).get("id");
        world.countyAid().post(list + "/approvals", Map.of()).expect(201);
        var payments = new ArrayList<Stock.Payment>();
        var page = county.get(list + "/payments?limit=200").expect(200).json();
        page.path("items").forEach(p -> payments.add(payment(list, p)));
        return payments;
    }

    private static Stock.Payment payment(String list, JsonNode payment) {
        return new Stock.Payment(
                payment.path("id").asText(),
                payment.path("applicationId").asText(),
                payment.path("reference").asText(),
                list + "/results");
    }
}
