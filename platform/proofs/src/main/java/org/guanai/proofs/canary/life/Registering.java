package org.guanai.proofs.canary.life;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guanai.acceptance.world.School;
import org.guanai.acceptance.world.World;
import org.guanai.proofs.canary.flock.Flock;

/// What the registry learns by hand: staff, guardians, a changed file, a survey, a disclosure.
record Registering(World world, Flock flock, Errands errands) {
    private static final String STUDENTS = "/api/registry/students/";

    void staff(School school) {
        var body = new HashMap<String, Object>();
        body.put("school", school.code());
        body.put("name", flock.name("staff.name"));
        body.put("sex", "1");
        body.put("posts", List.of("teacher"));
        body.put("documentNumber", flock.document("staff.documentNumber"));
        body.put("phone", flock.phone("staff.phone"));
        body.put("email", flock.email("staff.email"));
        body.put("username", "staff-" + System.nanoTime());
        errands.create(world.county(), "/api/registry/staff", body);
    }

    /// One more guardian, who is also reached by mail.
    void guardian(Household household, String student) {
        var body =
                Map.<String, Object>of(
                        "name", flock.name("added guardian.name"),
                        "relation", "UNCLE_OR_AUNT",
                        "phone", flock.phone("added guardian.phone"),
                        "email", flock.email("added guardian.email"));
        errands.create(
                world.principal(household.school()), STUDENTS + student + "/guardians", body);
    }

    void survey(Household household, String student) {
        var father = parent("FATHER", flock.text("survey.where"));
        var mother = parent("MOTHER", flock.text("survey.where of the mother"));
        var body =
                Map.<String, Object>of("parents", List.of(father, mother), "carer", "GRANDMOTHER");
        var path = STUDENTS + student + "/family-surveys";
        errands.create(world.teacher(household.school()), path, body);
    }

    /// The file is put right, then is out of date for whoever comes second.
    void change(Household household, String student) {
        var principal = world.principal(household.school());
        var path = STUDENTS + student;
        var tag = principal.get(path).expect(200).header("ETag").orElseThrow();
        var body = new HashMap<String, Object>();
        body.put("name", household.child());
        body.put("sex", "1");
        body.put("birthDate", household.birth());
        body.put("grade", 3);
        body.put("className", "1班");
        body.put("boarder", true);
        body.put("documentKind", "1");
        body.put("documentNumber", household.document());
        body.put("household", flock.text("changed student.household"));
        body.put("address", flock.text("changed student.address"));
        principal.put(path, tag, body).expect(200);
        principal.put(path, tag, body).expect(412);
    }

    void disclose(Household household, String student) {
        var body = Map.<String, Object>of("reason", flock.reason("disclosure.reason"));
        errands.ask(world.principal(household.school()), STUDENTS + student + "/disclosures", body);
    }

    private static Map<String, Object> parent(String which, String where) {
        return Map.of(
                "parent", which, "away", true, "since", "2025-06-01", "able", true, "where", where);
    }
}
