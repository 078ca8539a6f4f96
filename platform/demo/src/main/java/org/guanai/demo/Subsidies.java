package org.guanai.demo;

import org.guanai.demo.client.Client;
import org.guanai.demo.county.County;
import org.guanai.demo.county.School;

/// Sets up the living subsidy with a budget, and brings the boarders of one school onto public
/// notice.
record Subsidies(Client county, Client principal, Client officer, School school) {

    void run() {
        var programme = programme();
        budget(programme);
        var path = "/api/registry/students?limit=30&school=" + school.code();
        principal
                .get(path)
                .expect(200)
                .json()
                .path("items")
                .forEach(student -> apply(programme, student.path("id").asText()));
        publish(programme);
    }

    private String programme() {
        var body =
                Desk.body(
                        "code",
                        "living-subsidy",
                        "name",
                        "义务教育家庭经济困难学生生活补助",
                        "basis",
                        "财政部、教育部，2024年春季学期起",
                        "fundSource",
                        "STATE");
        var made = Desk.create(county, "programme", "/api/aid/programmes", body);
        return made.path("id").asText();
    }

    private void budget(String programme) {
        var path = "/api/aid/programmes/" + programme + "/budgets";
        var body = Desk.body("term", County.TERM, "total", "200000.00");
        Desk.create(county, "budget", path, body);
    }

    private void apply(String programme, String student) {
        var body =
                Desk.body(
                        "studentId",
                        student,
                        "programmeId",
                        programme,
                        "term",
                        County.TERM,
                        "hardshipKind",
                        "低保",
                        "statement",
                        "家庭主要劳动力患病，收入不足。",
                        "bankAccount",
                        Desk.body(
                                "number",
                                "6222000000000000018",
                                "holder",
                                "监护人",
                                "holderRelation",
                                "GRANDPARENT"));
        var application = Desk.create(principal, "aid-" + student, "/api/aid/applications", body);
        var id = application.path("id").asText();
        var decision = Desk.body("outcome", "APPROVED");
        var decisions = "/api/aid/applications/" + id + "/decisions";
        Desk.keyed(officer, "school-decision-" + id).post(decisions, decision).expect(201);
    }

    private void publish(String programme) {
        var body =
                Desk.body("programmeId", programme, "term", County.TERM, "school", school.code());
        Desk.create(principal, "public-notice", "/api/aid/notices", body);
    }
}
