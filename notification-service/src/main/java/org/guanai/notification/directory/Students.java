package org.guanai.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.registry.StudentSnapshot.ChainLink;
import org.guanai.notification.directory.KnownStudent.Link;
import org.hibernate.Session;

/// The students, in the system scope only. An older version of a snapshot changes nothing.
@ApplicationScoped
class Students {
    private static final String SEPARATOR = "\u001f";

    private static final String UPSERT =
            """
            insert into student (id, org, school_code, name, chain, relations, version)
            values (:id, :org, :code, :name, cast(:chain as uuid[]), string_to_array(:relations, chr(31)), :version)
            on conflict (id) do update set org = excluded.org, school_code = excluded.school_code,
                name = excluded.name, chain = excluded.chain, relations = excluded.relations,
                version = excluded.version
            where student.version < excluded.version\
            """;

    private static final String BY_ID =
            """
            select org, name, array_to_string(chain, chr(31)) as chain,
                array_to_string(relations, chr(31)) as relations
            from student where id = :id\
            """;

    private final Session entities;

    Students(Session entities) {
        this.entities = entities;
    }

    void keep(StudentSnapshot student) {
        var chain =
                student.chain().stream()
                        .map(link -> link.guardianId().toString())
                        .collect(Collectors.joining(",", "{", "}"));
        var relations =
                student.chain().stream()
                        .map(Students::relation)
                        .collect(Collectors.joining(SEPARATOR));
        entities.createNativeMutationQuery(UPSERT)
                .setParameter("id", student.id())
                .setParameter("org", student.org())
                .setParameter("code", student.schoolCode())
                .setParameter("name", student.name())
                .setParameter("chain", chain)
                .setParameter("relations", relations)
                .setParameter("version", student.version())
                .executeUpdate();
    }

    void forget(UUID id) {
        entities.createNativeMutationQuery("delete from student where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    Optional<KnownStudent> of(UUID id) {
        return entities.createNativeQuery(BY_ID, Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> student(id, row));
    }

    private static KnownStudent student(UUID id, Tuple row) {
        var chain = row.get("chain", String.class);
        var guardians = chain.isEmpty() ? new String[0] : chain.split(SEPARATOR);
        var relations = row.get("relations", String.class).split(SEPARATOR, -1);
        var links =
                IntStream.range(0, guardians.length)
                        .mapToObj(i -> new Link(UUID.fromString(guardians[i]), relations[i]))
                        .toList();
        return new KnownStudent(
                id, row.get("org", String.class), row.get("name", String.class), links);
    }

    private static String relation(ChainLink link) {
        return link.relation() == null ? "" : link.relation();
    }
}
