package org.guanai.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanai.kit.sealing.ConsumerSeal;
import org.guanai.notification.student.KnownStudent;
import org.guanai.notification.student.KnownStudent.Link;
import org.guanai.notification.student.Students;
import org.jboss.logging.Logger;

/// Who can be told something, and how they are reached. In the system scope only.
@ApplicationScoped
public class Directory {
    private static final Logger LOG = Logger.getLogger(Directory.class);

    private final DirectoryEntries entries;
    private final Students students;
    private final ConsumerSeal seal;

    Directory(DirectoryEntries entries, Students students, ConsumerSeal seal) {
        this.entries = entries;
        this.students = students;
        this.seal = seal;
    }

    /// Students with their guardians and schools: two round trips for any number.
    public DirectoryExcerpt known(Collection<UUID> studentIds) {
        var found = students.ofAll(studentIds);
        var guardians = found.stream().flatMap(s -> s.chain().stream()).map(Link::guardian);
        return known(found, guardians.toList());
    }

    /// Students with their schools, and these people instead of their guardians.
    public DirectoryExcerpt known(Collection<UUID> studentIds, Collection<UUID> people) {
        return known(students.ofAll(studentIds), people);
    }

    private DirectoryExcerpt known(List<KnownStudent> found, Collection<UUID> people) {
        return new DirectoryExcerpt(
                byId(found.stream(), KnownStudent::id),
                byId(entries.ofAll(people).stream(), Addressee::person));
    }

    /// These people, as far as they are known.
    public List<Addressee> people(Collection<UUID> people) {
        return entries.ofAll(people);
    }

    public Posts posts() {
        return new Posts(entries);
    }

    /// Opens the e-mail address of a person, to send something now.
    public Address email(UUID person) {
        return opened(person, "email", DirectoryEntries.Reach::sealedEmail);
    }

    /// Opens the telephone number of a person, to send something now.
    public Address phone(UUID person) {
        return opened(person, "phone", DirectoryEntries.Reach::sealedPhone);
    }

    private static <T> Map<UUID, T> byId(Stream<T> all, Function<T, UUID> id) {
        return all.collect(Collectors.toMap(id, Function.identity()));
    }

    private Address opened(
            UUID person, String field, Function<DirectoryEntries.Reach, String> sealed) {
        var reach = entries.of(person);
        return reach.<Address>map(r -> opened(sealed.apply(r), r.context(field), person))
                .orElseGet(Address.Unknown::new);
    }

    private Address opened(String sealed, String context, UUID person) {
        if (sealed == null) {
            return new Address.None();
        }
        try {
            var address = seal.open(sealed, context);
            return address.isBlank() ? new Address.None() : new Address.Of(address);
        } catch (IllegalStateException shut) {
            LOG.errorf("the contact of %s does not open: %s", person, shut.getMessage());
            return new Address.Unreadable();
        }
    }
}
