package org.guanai.demo;

import java.util.List;
import java.util.Map;
import org.guanai.demo.client.Client;
import org.guanai.demo.county.County;
import org.guanai.demo.county.School;

/// Registers and pairs a surrogate parent in two schools, whose principals vet them, and leaves one
/// unvetted.
///
/// @param principals by the number of the school
record SurrogateParents(Client county, Map<Integer, Client> principals) {
    private static final String HELPERS = "/api/mentoring/helpers";

    void run() {
        for (int number : List.of(5, 8)) {
            var school = County.schools().get(number - 1);
            var helper = register("陈爱心", phone(number), school);
            vet(helper, principals.get(number));
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

    private void vet(String helper, Client principal) {
        var body =
                Desk.body(
                        "requestNumber",
                        "查询2026-" + helper.substring(helper.length() - 4),
                        "consentOn",
                        "2026-02-20",
                        "repliedOn",
                        "2026-02-27",
                        "recordCheck",
                        "CLEAR",
                        "disqualifications",
                        List.of(),
                        "validUntil",
                        "2027-03-01");
        Desk.create(principal, "vetting-" + helper, HELPERS + "/" + helper + "/vettings", body);
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
