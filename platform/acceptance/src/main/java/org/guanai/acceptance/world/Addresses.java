package org.guanai.acceptance.world;

import java.util.Map;
import java.util.Optional;
import org.guanai.demo.client.Answer;

/// E-mail addresses of guardians: without one, no notice reaches them outside the app.
public final class Addresses {
    private static final String KNOWN =
            """
            select count(*) from directory_entry e join student s on e.id = any (s.chain)
            where s.id = '%s' and e.name = '%s' and e.sealed_email is not null\
            """;

    private static final String STUDENTS = "/api/registry/students/";

    private Addresses() {}

    /// Adds a guardian, or an address to one who is known by name and phone, and waits until
    /// notification knows it.
    public static void give(
            World world, School school, String student, Guardian guardian, String email) {
        var principal = world.principal(school);
        var file = principal.get(STUDENTS + student).expect(200);
        var path = STUDENTS + student + "/guardians";
        known(file, guardian.name())
                .ifPresentOrElse(
                        id -> principal.put(path + "/" + id, tag(file), change(email)).expect(200),
                        () -> principal.post(path, entry(guardian, email)).expect(201));
        Eventually.holds(
                "the address in notification",
                () -> world.count("notification", KNOWN.formatted(student, guardian.name())) == 1);
    }

    private static Optional<String> known(Answer file, String name) {
        for (var guardian : file.json().path("guardians")) {
            if (guardian.path("name").asText().equals(name)) {
                return Optional.of(guardian.path("id").asText());
            }
        }
        return Optional.empty();
    }

    private static String tag(Answer file) {
        return file.header("ETag").orElseThrow();
    }

    private static Map<String, Object> change(String email) {
        return Map.of(
                "relation", "GRANDMOTHER", "guardianInLaw", true, "email", email, "reason", "补登邮箱");
    }

    private static Map<String, Object> entry(Guardian guardian, String email) {
        return Map.of(
                "name",
                guardian.name(),
                "relation",
                "GRANDMOTHER",
                "phone",
                guardian.phone(),
                "email",
                email);
    }

    public record Guardian(String name, String phone) {
        /// The one of a row of a roster.
        public static Guardian of(Roster.Row row) {
            return new Guardian(row.guardian(), row.guardianPhone());
        }
    }
}
