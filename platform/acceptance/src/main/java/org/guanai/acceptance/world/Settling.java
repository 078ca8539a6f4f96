package org.guanai.acceptance.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanai.demo.client.Client;

/// Founds the small county of the scenarios: two schools, terms, staff.
record Settling(Client county, List<School> schools) {

    void run() {
        found("COUNTY", World.COUNTY, "云溪县", null);
        found("TOWNSHIP", World.TOWNSHIP, "石塘乡", World.COUNTY);
        schools.forEach(school -> found("SCHOOL", school.code(), school.name(), school.township()));
        term("2025-2026-1", "2025-09-01", "2026-01-30");
        term(World.TERM, "2026-03-02", "2026-07-03");
        schools.forEach(school -> Imports.staff(county, school));
        register("county-aid", "县资助中心", "aid-officer");
    }

    private void register(String username, String name, String post) {
        var body =
                Map.of(
                        "org",
                        World.COUNTY,
                        "name",
                        name,
                        "username",
                        username,
                        "posts",
                        List.of(post));
        county.post("/api/registry/staff", body).expect(201);
    }

    private void found(String kind, String code, String name, String parent) {
        var body = new HashMap<String, Object>();
        body.putAll(Map.of("kind", kind, "code", code, "name", name, "boarding", false));
        body.put("parent", parent);
        county.post("/api/registry/organisations", body).expect(201);
    }

    private void term(String code, String from, String to) {
        var body = Map.of("code", code, "name", code, "startsOn", from, "endsOn", to);
        county.post("/api/registry/terms", body).expect(201);
    }
}
