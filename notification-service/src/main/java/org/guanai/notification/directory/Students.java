package org.guanai.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.guanai.notification.directory.KnownStudent.Link;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;

/// The students, in the system scope only; written by snapshots only. No entity is of their table,
/// so looking them up writes nothing that is pending.
@ApplicationScoped
class Students {
    private static final String SEPARATOR = "\u001f";

    private static final String BY_ID =
            """
            select id, org, name, array_to_string(chain, chr(31)) as chain,
                array_to_string(relations, chr(31)) as relations,
                (select o.name from organisation o where o.org = student.org and not o.gone limit 1) as school
            from student where id = any (:ids) and not gone\
            """;

    private final Session entities;

    Students(Session entities) {
        this.entities = entities;
    }

    /// Those who are known.
    List<KnownStudent> ofAll(Collection<UUID> ids) {
        return entities.createNativeQuery(BY_ID, Tuple.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .getResultStream()
                .map(Students::student)
                .toList();
    }

    private static KnownStudent student(Tuple row) {
        var chain = row.get("chain", String.class);
        var guardians = chain.isEmpty() ? new String[0] : chain.split(SEPARATOR);
        var relations = row.get("relations", String.class).split(SEPARATOR, -1);
        var links =
                IntStream.range(0, guardians.length)
                        .mapToObj(i -> new Link(UUID.fromString(guardians[i]), relations[i]))
                        .toList();
        return new KnownStudent(
                row.get("id", UUID.class),
                row.get("org", String.class),
                row.get("school", String.class),
                row.get("name", String.class),
                links);
    }
}
