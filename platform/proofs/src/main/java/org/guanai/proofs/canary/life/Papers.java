package org.guanai.proofs.canary.life;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.World;
import org.guanai.proofs.canary.flock.Flock;

/// What is attached, printed and let out: a scan, contact cards, the list of students. Each passes
/// through memory, store or temporary folder on its way.
record Papers(World world, Flock flock, Errands errands) {
    private static final String STUDENTS = "/api/registry/students/";
    private static final String EXPORTS = "/api/registry/exports";

    void evidence(Household household, String student) {
        var principal = world.principal(household.school());
        var path = STUDENTS + student + "/evidence";
        var body = Map.<String, Object>of("group", "HARDSHIP", "what", "低保证", "assessor", "班主任");
        var id = errands.create(principal, path, body).path("id").asText();
        var scan = "%PDF-1.7 " + flock.text("evidence.scan");
        var files = path + "/" + id + "/files";
        var name = flock.name("evidence.fileName") + ".pdf";
        var file = principal.upload(files, "scan", name, scan.getBytes(StandardCharsets.UTF_8));
        principal.get(files + "/" + file.expect(201).get("id")).expect(200);
    }

    /// With open phones, which stand in the answer alone.
    void print(Household household, String student) {
        var principal = world.principal(household.school());
        var file = principal.get(STUDENTS + student).expect(200).json();
        var order =
                Map.<String, Object>of(
                        "classId", file.at("/enrolment/classId").asText(),
                        "reason", flock.reason("contact cards.reason"));
        principal.post("/api/registry/contact-cards", order).expect(200);
        principal.get(STUDENTS + student + "/file").expect(200);
    }

    void export(Household household) {
        var principal = world.principal(household.school());
        var order =
                Map.<String, Object>of(
                        "list",
                        "students",
                        "filter",
                        Map.of(),
                        "format",
                        "XLSX",
                        "purpose",
                        flock.reason("export.purpose"));
        var id = principal.post(EXPORTS, order).expect(202).get("id");
        var path = EXPORTS + "/" + id;
        Eventually.holds(
                "the export", () -> principal.get(path).expect(200).get("state").equals("DONE"));
        principal.get(path + "/file").expect(200);
    }
}
