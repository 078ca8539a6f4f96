package org.guanai.acceptance.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanai.demo.client.Client;

/// Founds the small county of the scenarios: two schools, terms, staff.
record Settling(World world) {

    void run() {
        var county = world.county();
        found(county, "COUNTY", World.COUNTY, "云溪县", null);
        found(county, "TOWNSHIP", World.TOWNSHIP, "石塘乡", World.COUNTY);
        var township = World.COUNTY + "/" + World.TOWNSHIP;
        for (var school : List.of(World.STONE_POND, World.MAPLE_RIDGE)) {
            found(county, "SCHOOL", school.code(), school.name(), township);
        }
        term(county, "2025-2026-1", "2025-09-01", "2026-01-30");
        term(county, World.TERM, "2026-03-02", "2026-07-03");
        Imports.staff(world, World.STONE_POND);
        Imports.staff(world, World.MAPLE_RIDGE);
        register(county, "county-aid", "县资助中心", "aid-officer");
    }

    private static void register(Client county, String username, String name, String post) {
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

    private static void found(Client county, String kind, String code, String name, String parent) {
        var body = new HashMap<String, Object>();
        body.putAll(Map.of("kind", kind, "code", code, "name", name, "boarding", false));
        body.put("parent", parent);
        county.post("/api/registry/organisations", body).expect(201);
    }

    private static void term(Client county, String code, String from, String to) {
        var body = Map.of("code", code, "name", code, "startsOn", from, "endsOn", to);
        county.post("/api/registry/terms", body).expect(201);
    }
}
