package org.guanai.demo;

import java.util.List;
import org.guanai.demo.client.Client;

/// Registers, vets and pairs a surrogate parent in two schools, and leaves one unvetted.
record SurrogateParents(Client county) {
    private static final String HELPERS = "/api/mentoring/helpers";

    void run() {
        for (int number : List.of(5, 8)) {
            var school = County.schools().get(number - 1);
            var helper = register("陈爱心", phone(number), school);
            vet(helper);
            pair(helper, school);
        }
        register("林新来", phone(0), County.schools().getFirst());
    }

    /// Phone of the surrogate parent of the n-th school, which is also how they log in.
    static String phone(int school) {
        return "1380000%04d".formatted(school);
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
