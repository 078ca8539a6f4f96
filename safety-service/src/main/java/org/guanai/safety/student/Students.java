package org.guanai.safety.student;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.registry.StudentSnapshot.ChainLink;
import org.guanai.kit.transaction.ManyRows;
import org.hibernate.Session;

/// The students whom the caller sees; written by snapshots only.
@ApplicationScoped
public class Students {
    private static final String UPSERT =
            """
            insert into student (id, org, name, class_name, guardian_ids, version)
            values (?, ?, ?, ?, ?, ?)
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
    private final ManyRows rows;

    Students(Session entities, ManyRows rows) {
        this.entities = entities;
        this.rows = rows;
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

    /// In one round trip.
    ///
    /// @param arrived none twice
    void keep(Collection<StudentSnapshot> arrived) {
        rows.write(UPSERT, arrived, Students::fill);
    }

    private static void fill(PreparedStatement row, StudentSnapshot student) throws SQLException {
        var guardians = student.chain().stream().map(ChainLink::guardianId).toArray();
        row.setObject(1, student.id());
        row.setString(2, student.org());
        row.setString(3, student.name());
        row.setString(4, student.className());
        row.setArray(5, row.getConnection().createArrayOf("uuid", guardians));
        row.setLong(6, student.version());
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
}
