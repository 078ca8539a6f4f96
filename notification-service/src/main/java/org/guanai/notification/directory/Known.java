package org.guanai.notification.directory;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What is known of some students, of their guardians, and of some organisations.
///
/// @param organisations names by path
public record Known(
        Map<UUID, KnownStudent> students,
        Map<UUID, Addressee> people,
        Map<String, String> organisations) {
    public Optional<KnownStudent> student(UUID id) {
        return Optional.ofNullable(students.get(id));
    }

    public Optional<Addressee> person(UUID id) {
        return Optional.ofNullable(people.get(id));
    }

    /// @param org path
    public Named named(UUID person, UUID student, String org) {
        return new Named(
                person(person).map(Addressee::name).orElse(null),
                person(person).map(Addressee::language).orElse("zh"),
                student(student).map(KnownStudent::name).orElse(null),
                organisations.get(org));
    }
}
