package org.guanai.proofs.canary.life;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.World;
import org.guanai.demo.client.Client;
import org.guanai.proofs.canary.flock.Flock;

/// Something happens to the child; the guardian is told, and says that they know.
record Incidents(World world, Flock flock, Errands errands) {
    private static final String INCIDENTS = "/api/safety/incidents";

    void run(Household household, String student) {
        var principal = world.principal(household.school());
        var body = happening(student);
        var incident = errands.create(principal, INCIDENTS, body).path("id").asText();
        var path = INCIDENTS + "/" + incident;
        var report =
                Map.<String, Object>of(
                        "stage",
                        "FIRST",
                        "to",
                        "县教育局",
                        "way",
                        "PHONE",
                        "receivedBy",
                        "值班员",
                        "text",
                        flock.text("report.text"));
        errands.create(principal, path + "/reports", report);
        correct(principal, path, body);
        protect(principal, student);
        acknowledge(student);
    }

    /// A mandatory report, and one by the public form: their words are nowhere in clear.
    private void protect(Client principal, String student) {
        var report =
                Map.<String, Object>of(
                        "studentId",
                        student,
                        "situations",
                        List.of("OTHER_HARM"),
                        "foundOn",
                        LocalDate.now(world.clock()).toString(),
                        "foundHow",
                        flock.text("mandatory.foundHow"),
                        "facts",
                        flock.text("mandatory.facts"),
                        "suspect",
                        flock.text("mandatory.suspect"),
                        "danger",
                        1);
        errands.create(principal, "/api/safety/mandatory-reports", report);
        var heard =
                Map.<String, Object>of(
                        "county",
                        World.COUNTY,
                        "where",
                        flock.text("public.where"),
                        "what",
                        flock.text("public.what"),
                        "contact",
                        flock.text("public.contact"));
        world.gateway.anonymous().post("/api/safety/public-reports", heard).expect(201);
    }

    private Map<String, Object> happening(String student) {
        var body = new HashMap<String, Object>();
        body.put("kind", "INJURY");
        body.put("severity", 2);
        body.put("what", flock.text("incident.what"));
        body.put("where", flock.text("incident.where"));
        body.put("occurredAt", world.clock().instant().minus(Duration.ofMinutes(1)).toString());
        body.put("students", List.of(Map.of("studentId", student, "role", "VICTIM")));
        return body;
    }

    private void correct(Client principal, String path, Map<String, Object> body) {
        var tag = principal.get(path).expect(200).header("ETag").orElseThrow();
        var corrected = new HashMap<>(body);
        corrected.remove("students");
        corrected.put("what", flock.text("corrected incident.what"));
        corrected.put("reason", "复核");
        principal.put(path, tag, corrected);
        principal.put(path, tag, corrected);
    }

    private void acknowledge(String student) {
        var guardian = world.guardian(student);
        var notices = "/api/notification/notices?student=" + student;
        var notice =
                Eventually.get(
                        "the notice",
                        () -> {
                            var first = guardian.get(notices).json().at("/items/0/id").asText();
                            return first.isEmpty() ? Optional.empty() : Optional.of(first);
                        });
        guardian.post("/api/notification/notices/" + notice + "/acknowledgement", Map.of());
    }
}
