package org.guanai.demo;

import java.util.List;
import org.guanai.demo.client.Client;
import org.guanai.demo.county.School;

/// Reports one slight incident at a school, so that a guardian has been told.
record SafetyEvents(Client principal, School school) {
    private static final String MORNING = "2026-04-14T23:50:00Z";

    void run() {
        var path = "/api/registry/students?limit=1&school=" + school.code();
        var student = principal.get(path).expect(200).json().at("/items/0/id").asText();
        var body =
                Desk.body(
                        "kind",
                        "INJURY",
                        "severity",
                        1,
                        "what",
                        "课间摔倒，膝盖擦伤，校医已处理。",
                        "where",
                        "操场",
                        "occurredAt",
                        MORNING,
                        "students",
                        List.of(Desk.body("studentId", student, "role", "VICTIM")));
        Desk.keyed(principal, "incident").post("/api/safety/incidents", body).expect(201);
    }
}
