package org.guanai.acceptance.world;

import java.util.Map;

/// E-mail addresses of guardians: without one, no notice reaches them outside the app.
public final class Addresses {
    private static final String KNOWN =
            """
            select count(*) from directory_entry e join student s on e.id = any (s.chain)
            where s.id = cast(? as uuid) and e.name = ? and e.sealed_email is not null\
            """;

    private Addresses() {}

    /// Adds a guardian, or an address to one who is known by name and phone, and waits until
    /// notification knows it.
    public static void give(
            World world, World.School school, String student, Guardian guardian, String email) {
        var body =
                Map.of(
                        "name",
                        guardian.name(),
                        "relation",
                        "GRANDMOTHER",
                        "phone",
                        guardian.phone(),
                        "email",
                        email);
        var path = "/api/registry/students/" + student + "/guardians";
        world.principal(school).post(path, body).expect(201);
        Eventually.holds(
                "the address in notification",
                () -> world.count("notification", KNOWN, student, guardian.name()) == 1);
    }

    public record Guardian(String name, String phone) {
        /// The one of a row of a roster.
        public static Guardian of(Roster.Row row) {
            return new Guardian(row.guardian(), row.guardianPhone());
        }
    }
}
