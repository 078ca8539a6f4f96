package org.guanai.notification.directory;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What is known of some students and of their guardians.
public record Known(Map<UUID, KnownStudent> students, Map<UUID, Addressee> people) {
    public Optional<KnownStudent> student(UUID id) {
        return Optional.ofNullable(students.get(id));
    }

    public Optional<Addressee> person(UUID id) {
        return Optional.ofNullable(people.get(id));
    }

    /// @param student one who is known
    public Named named(UUID person, KnownStudent student) {
        return new Named(
                person(person).map(Addressee::name).orElse(null),
                person(person).map(Addressee::language).orElse("zh"),
                student.name(),
                student.school());
    }
}
