package org.guanai.proofs.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guanai.acceptance.world.Mentor;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.World;
import org.guanai.demo.client.Client;

/// A small county with something of every kind in it, and somebody of every role.
record ContractCounty(World world) {
    private static final String STAFF = "/api/registry/staff";

    /// User names with their roles.
    Map<String, Set<String>> run() {
        var users = new LinkedHashMap<String, Set<String>>();
        users.put("county", Set.of("county-officer"));
        users.put(World.STONE_POND.principal(), Set.of("principal"));
        users.put(World.STONE_POND.aidOfficer(), Set.of("aid-officer"));
        users.put(World.STONE_POND.teacher(), Set.of("class-teacher"));
        users.put(World.STONE_POND.otherTeacher(), Set.of("teacher"));
        users.put("contract-aid", Set.of(register("contract-aid", World.COUNTY, "aid-officer")));
        users.put(
                "contract-safety",
                Set.of(register("contract-safety", World.STONE_POND.org(), "safety-officer")));
        users.put(
                "contract-mind",
                Set.of(register("contract-mind", World.STONE_POND.org(), "counsellor")));
        users.put("contract-audit", Set.of(register("contract-audit", World.COUNTY, "auditor")));
        users.put("contract-agency", Set.of(register("contract-agency", World.COUNTY, "agency")));
        users.put(
                "contract-township",
                Set.of(register("contract-township", World.TOWNSHIP_ORG, "township-officer")));
        users.put("integration", Set.of("integration"));
        var child = children();
        users.put(world.guardianLogin(child), Set.of("guardian"));
        users.put(world.studentLogin(child), Set.of("student"));
        users.keySet().stream().filter(user -> !user.equals("integration")).forEach(this::logIn);
        return users;
    }

    /// Accounts are opened a moment after their people are registered.
    private void logIn(String user) {
        world.user(user).get("/api/registry/calendar");
    }

    /// People of one name in one place would be taken for the same.
    private String register(String username, String org, String post) {
        var body =
                Map.of("org", org, "name", username, "username", username, "posts", List.of(post));
        world.county().post(STAFF, body).expect(201);
        return post;
    }

    /// @return the first child
    private String children() {
        var rows = new ArrayList<Roster.Row>();
        for (int i = 0; i < 6; i++) {
            rows.add(Roster.leftBehindChild(World.STONE_POND).boarding());
            rows.add(Roster.child(World.MAPLE_RIDGE).boarding());
        }
        var students = world.enrol(rows);
        var ids = rows.stream().map(r -> students.get(r.name()).path("id").asText()).toList();
        var mentor = new Mentor(world, World.STONE_POND);
        for (var id : List.of(ids.get(0), ids.get(2))) {
            var pairing = mentor.paired(id, mentor.monday()).path("id").asText();
            mentor.records(pairing, "WEEKLY_CONTACT");
            incident(id);
        }
        aid(ids);
        return ids.getFirst();
    }

    private void incident(String student) {
        var body = new HashMap<String, Object>();
        body.putAll(Map.of("kind", "INJURY", "severity", 2, "what", "摔伤", "where", "操场"));
        body.put("occurredAt", world.clock().instant().minusSeconds(60).toString());
        body.put("students", List.of(Map.of("studentId", student, "role", "VICTIM")));
        world.principal(World.STONE_POND).post("/api/safety/incidents", body).expect(201);
    }

    private void aid(List<String> students) {
        Client county = world.county();
        var programme = new HashMap<String, Object>();
        programme.putAll(Map.of("code", "living-subsidy", "name", "生活补助", "fundSource", "STATE"));
        programme.put("basis", "2024年春季学期起");
        var id = county.post("/api/aid/programmes", programme).expect(201).get("id");
        var budget = Map.of("term", World.TERM, "total", "6250.00");
        county.post("/api/aid/programmes/" + id + "/budgets", budget).expect(201);
        for (int i = 0; i < students.size(); i += 2) {
            apply(id, students.get(i), i < 6);
        }
        var notice =
                Map.of("programmeId", id, "term", World.TERM, "school", World.STONE_POND.code());
        world.aidOfficer(World.STONE_POND).post("/api/aid/notices", notice).expect(201);
    }

    private void apply(String programme, String student, boolean approve) {
        var account =
                Map.of(
                        "number",
                        "6222000000000000018",
                        "holder",
                        "王奶奶",
                        "holderRelation",
                        "GRANDPARENT");
        var body = new HashMap<String, Object>();
        body.putAll(Map.of("studentId", student, "programmeId", programme, "term", World.TERM));
        body.putAll(Map.of("hardshipKind", "低保", "bankAccount", account));
        var applicant = world.principal(World.STONE_POND);
        var id = applicant.post("/api/aid/applications", body).expect(201).get("id");
        if (approve) {
            var path = "/api/aid/applications/" + id + "/decisions";
            world.aidOfficer(World.STONE_POND)
                    .post(path, Map.of("outcome", "APPROVED"))
                    .expect(201);
        }
    }
}
