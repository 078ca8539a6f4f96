package org.guanai.notification.directory;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What is known of some students and of some people.
public record Known(Map<UUID, KnownStudent> students, Map<UUID, Addressee> people) {
    public Optional<KnownStudent> student(UUID id) {
        return Optional.ofNullable(students.get(id));
    }

    public Optional<Addressee> person(UUID id) {
        return Optional.ofNullable(people.get(id));
    }

    public Named named(UUID person, UUID student) {
        return named(person(person).orElse(new Addressee(person, null, "zh", true)), student);
    }

    public Named named(Addressee who, UUID student) {
        return new Named(
                who.name(),
                who.language(),
                student(student).map(KnownStudent::name).orElse(null),
                student(student).map(KnownStudent::school).orElse(null));
    }
}
