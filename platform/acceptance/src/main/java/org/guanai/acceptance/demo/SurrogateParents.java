package org.guanai.acceptance.demo;

import java.util.List;
import org.guanai.acceptance.client.Client;

/// Registers, vets and pairs a surrogate parent in two schools, and leaves one unvetted.
record SurrogateParents(Client county) {
    private static final String HELPERS = "/api/mentoring/helpers";

    void run() {
        var schools = List.of(County.schools().get(4), County.schools().get(7));
        for (int i = 0; i < schools.size(); i++) {
            var helper = register("陈爱心" + "甲乙".charAt(i), "1380000000" + i, schools.get(i));
            vet(helper);
            pair(helper, schools.get(i));
        }
        register("林新来", "13800000009", schools.getFirst());
    }

    private String register(String name, String phone, School school) {
        var body =
                Desk.body(
                        "name",
                        name,
                        "type",
                        "SURROGATE_PARENT",
                        "category",
                        "CARING_PERSON",
                        "phone",
                        phone,
                        "email",
                        phone + "@example.org",
                        "org",
                        school.org());
        return Desk.create(county, "helper-" + phone, HELPERS, body).path("id").asText();
    }

    private void vet(String helper) {
        var body =
                Desk.body(
                        "recordCheck",
                        "CLEAR",
                        "disqualifications",
                        List.of(),
                        "validUntil",
                        "2027-03-01");
        Desk.create(county, "vetting-" + helper, HELPERS + "/" + helper + "/vettings", body);
    }

    private void pair(String helper, School school) {
        var path = "/api/registry/students?group=LEFT_BEHIND&limit=3&school=" + school.code();
        county.get(path)
                .expect(200)
                .json()
                .path("items")
                .forEach(child -> pair(helper, child.path("id").asText()));
    }

    private void pair(String helper, String student) {
        var body =
                Desk.body(
                        "studentId",
                        student,
                        "helperId",
                        helper,
                        "kind",
                        "SURROGATE",
                        "from",
                        "2026-03-02");
        Desk.create(county, "surrogate-" + student, "/api/mentoring/pairings", body);
    }
}
