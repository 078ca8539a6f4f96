package org.guanai.proofs.fault.call;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanai.acceptance.world.Mentor;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.School;
import org.guanai.acceptance.world.World;
import org.guanai.demo.client.Json;
import org.guanai.stack.mail.Mail;

/// Makes up calls of one school: contacts with one child, incidents of another, readings. Both are
/// children of its own, so that what it caused can be counted.
public final class Clerk {
    public static final School SCHOOL = World.STONE_POND;
    static final String ADDRESS = "nainai@guanai.test";

    private final World world;
    private final Mentor mentor;
    private final String pairing;
    private final String child;
    private final String firstGuardian;

    private Clerk(World world, Mentor mentor, String pairing, String child, String firstGuardian) {
        this.world = world;
        this.mentor = mentor;
        this.pairing = pairing;
        this.child = child;
        this.firstGuardian = firstGuardian;
    }

    public static Clerk in(World world) {
        var mentor = new Mentor(world, SCHOOL);
        var paired = world.enrol(Roster.leftBehindChild(SCHOOL)).path("id").asText();
        var pairing = mentor.paired(paired, mentor.monday()).path("id").asText();
        var child = world.enrol(Roster.child(SCHOOL)).path("id").asText();
        var path = "/api/registry/students/" + child;
        var file = world.principal(SCHOOL).get(path).expect(200).json();
        var first = file.at("/guardians/0/id").asText();
        var second =
                Map.of(
                        "name",
                        "王奶奶",
                        "relation",
                        "GRANDMOTHER",
                        "phone",
                        "13600000002",
                        "email",
                        ADDRESS);
        world.principal(SCHOOL).post(path + "/guardians", second).expect(201);
        return new Clerk(world, mentor, pairing, child, first);
    }

    public Call contact() {
        return creating(
                SCHOOL.teacher(), Mentor.CONTACTS, Json.text(mentor.contact(pairing, "TALK")));
    }

    public List<Call> contacts(int count) {
        return Stream.generate(this::contact).limit(count).toList();
    }

    public Call incident() {
        return incident(List.of());
    }

    /// One that the first guardian is not told of, so that the second, who has an e-mail address,
    /// is told at once.
    public Call incidentToldByMail() {
        return incident(List.of(firstGuardian));
    }

    public Call incident(List<String> suspects) {
        var body =
                Map.of(
                        "kind",
                        "INJURY",
                        "severity",
                        2,
                        "what",
                        "操场摔伤",
                        "where",
                        "操场",
                        "occurredAt",
                        world.clock().instant().minus(Duration.ofMinutes(1)).toString(),
                        "students",
                        List.of(Map.of("studentId", child, "role", "VICTIM")),
                        "suspectGuardianIds",
                        suspects);
        return creating(SCHOOL.principal(), "/api/safety/incidents", Json.text(body));
    }

    public Call dueList() {
        return new Call(SCHOOL.teacher(), "/api/mentoring/duties?helper=me&limit=20", null, null);
    }

    /// A reading in each room.
    public Call reading(int nr) {
        var paths =
                List.of(
                        "/api/registry/students?limit=5",
                        "/api/mentoring/pairings?limit=5",
                        "/api/aid/applications?limit=5",
                        "/api/safety/incidents?limit=5",
                        "/api/notification/notices?limit=5");
        return new Call(SCHOOL.principal(), paths.get(nr % paths.size()), null, null);
    }

    public long contactsRecorded() {
        var sql = "select count(*) from contact where pairing_id = cast(? as uuid)";
        return world.count("mentoring", sql, pairing);
    }

    public long incidentsReported() {
        var sql = "select count(*) from involvement where student_id = cast(? as uuid)";
        return world.count("safety", sql, child);
    }

    /// Notices of those incidents.
    public long noticesGiven() {
        var sql =
                "select count(*) from notice where kind = 'INCIDENT' and student_id = cast(? as"
                        + " uuid)";
        return world.count("notification", sql, child);
    }

    /// Different mails to the second guardian.
    public long mailsSent() {
        return world.platform.mails().to(ADDRESS).stream().map(Mail::id).distinct().count();
    }

    private static Call creating(String username, String path, String body) {
        return new Call(username, path, UUID.randomUUID().toString(), body);
    }
}
