package org.guanai.safety.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanai.events.registry.StudentSnapshot;
import org.hibernate.Session;

/// The students whom the caller sees; written by snapshots only.
@ApplicationScoped
public class Students {
    private static final String UPSERT =
            """
            insert into student (id, org, name, class_name, guardian_ids, version)
            values (:id, :org, :name, cast(:className as text), cast(:guardians as uuid[]), :version)
            on conflict (id) do update set org = excluded.org, name = excluded.name,
                class_name = excluded.class_name, guardian_ids = excluded.guardian_ids, version = excluded.version
            where student.version < excluded.version\
            """;
    private static final String OF =
            """
            select id, org, name, class_name, array_to_string(guardian_ids, ',') as guardians
            from student where id in (:ids)\
            """;

    private final Session entities;

    Students(Session entities) {
        this.entities = entities;
    }

    /// Those of the ids that exist and that the caller sees.
    public Map<UUID, KnownStudent> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createNativeQuery(OF, Tuple.class)
                .setParameterList("ids", ids)
                .getResultStream()
                .map(Students::student)
                .collect(Collectors.toMap(KnownStudent::id, Function.identity()));
    }

    void keep(StudentSnapshot student) {
        entities.createNativeMutationQuery(UPSERT)
                .setParameter("id", student.id())
                .setParameter("org", student.org())
                .setParameter("name", student.name())
                .setParameter("className", student.className())
                .setParameter("guardians", guardians(student))
                .setParameter("version", student.version())
                .executeUpdate();
    }

    void forget(UUID id) {
        entities.createNativeMutationQuery("delete from student where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static KnownStudent student(Tuple row) {
        return new KnownStudent(
                row.get("id", UUID.class),
                row.get("org", String.class),
                row.get("name", String.class),
                row.get("class_name", String.class),
                ids(row.get("guardians", String.class)));
    }

    private static Set<UUID> ids(String joined) {
        return joined.isEmpty()
                ? Set.of()
                : Arrays.stream(joined.split(","))
                        .map(UUID::fromString)
                        .collect(Collectors.toSet());
    }

    private static String guardians(StudentSnapshot student) {
        return student.chain().stream()
                .map(link -> link.guardianId().toString())
                .collect(Collectors.joining(",", "{", "}"));
    }
}
