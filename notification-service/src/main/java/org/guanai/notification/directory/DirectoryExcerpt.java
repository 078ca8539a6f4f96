package org.guanai.notification.directory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.notification.student.KnownStudent;

/// What is known of some students and of some people, looked up at once for one batch.
public final class DirectoryExcerpt {
    private final Map<UUID, KnownStudent> students;
    private final Map<UUID, Addressee> people;

    DirectoryExcerpt(Map<UUID, KnownStudent> students, Map<UUID, Addressee> people) {
        this.students = new HashMap<>(students);
        this.people = new HashMap<>(people);
    }

    public Optional<KnownStudent> student(UUID id) {
        return Optional.ofNullable(students.get(id));
    }

    public Optional<Addressee> person(UUID id) {
        return Optional.ofNullable(people.get(id));
    }

    /// A person who was looked up elsewhere, such as the holder of a post.
    public void add(Addressee who) {
        people.putIfAbsent(who.person(), who);
    }

    /// The person; an unknown one where no snapshot has arrived.
    public Addressee addressee(UUID person) {
        return person(person).orElseGet(() -> Addressee.unknown(person));
    }

    /// @param student null when the notice is about no single one
    public Salutation salutation(UUID person, UUID student) {
        var who = addressee(person);
        return new Salutation(
                who.name(),
                who.language(),
                student(student).map(KnownStudent::name).orElse(null),
                student(student).map(KnownStudent::school).orElse(null));
    }
}
