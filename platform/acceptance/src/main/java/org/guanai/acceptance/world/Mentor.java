package org.guanai.acceptance.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.guanai.demo.client.Answer;
import org.guanai.demo.client.Client;

/// A class teacher as mentor, in the words of the scenarios.
public record Mentor(World world, School school) {
    public static final String PAIRINGS = "/api/mentoring/pairings";
    public static final String CONTACTS = "/api/mentoring/contacts";

    public UUID id() {
        return world.staff(school, "班主任" + school.name().charAt(0));
    }

    public Client login() {
        return world.teacher(school);
    }

    /// Pairs the teacher with a child from a day on.
    public JsonNode paired(String student, String from) {
        return world.principal(school)
                .post(PAIRINGS, match(student, id(), "TEACHER", from))
                .expect(201)
                .json();
    }

    /// The Monday of this week, on the business clock: a pairing from then on owes this week's
    /// talk.
    public String monday() {
        var today = LocalDate.now(world.clock());
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString();
    }

    public static Map<String, Object> match(String student, UUID helper, String kind, String from) {
        var body = new HashMap<String, Object>();
        body.putAll(Map.of("studentId", student, "helperId", helper, "kind", kind));
        body.put("from", from);
        return body;
    }

    public Answer records(String pairing, String kind) {
        return login().post(CONTACTS, contact(pairing, kind));
    }

    /// A contact of an hour ago that reached the child.
    public Map<String, Object> contact(String pairing, String kind) {
        var at = world.clock().instant().minus(Duration.ofHours(1));
        var body = new HashMap<String, Object>();
        body.putAll(
                Map.of(
                        "pairingId",
                        pairing,
                        "kind",
                        kind,
                        "occurredAt",
                        at.toString(),
                        "reached",
                        true,
                        "minutes",
                        20,
                        "concern",
                        0,
                        "note",
                        "聊了学习和家里的情况。"));
        return body;
    }

    public String duties(String state) {
        var path = "/api/mentoring/duties?helper=me&limit=200&state=" + state;
        return login().get(path).expect(200).text();
    }
}
