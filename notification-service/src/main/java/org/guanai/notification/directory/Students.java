package org.guanai.notification.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.registry.StudentSnapshot.ChainLink;
import org.guanai.kit.transaction.ManyRows;
import org.guanai.notification.directory.KnownStudent.Link;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;

/// The students, in the system scope only. An older version of a snapshot changes nothing. No
/// entity is of their table, so looking them up writes nothing that is pending.
@ApplicationScoped
class Students {
    private static final String SEPARATOR = "\u001f";

    private static final String UPSERT =
            """
            insert into student (id, org, school_code, name, chain, relations, version)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set org = excluded.org, school_code = excluded.school_code,
                name = excluded.name, chain = excluded.chain, relations = excluded.relations,
                version = excluded.version
            where student.version < excluded.version\
            """;

    private static final String BY_ID =
            """
            select id, org, name, array_to_string(chain, chr(31)) as chain,
                array_to_string(relations, chr(31)) as relations,
                (select o.name from organisation o where o.org = student.org limit 1) as school
            from student where id = any (:ids)\
            """;

    private final Session entities;
    private final ManyRows rows;

    Students(Session entities, ManyRows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    /// In one round trip.
    ///
    /// @param arrived none twice
    void keep(Collection<StudentSnapshot> arrived) {
        rows.write(UPSERT, arrived, Students::fill);
    }

    private static void fill(PreparedStatement row, StudentSnapshot student) throws SQLException {
        var chain = student.chain();
        row.setObject(1, student.id());
        row.setString(2, student.org());
        row.setString(3, student.schoolCode());
        row.setString(4, student.name());
        row.setArray(5, array(row, "uuid", chain.stream().map(ChainLink::guardianId)));
        row.setArray(6, array(row, "text", chain.stream().map(Students::relation)));
        row.setLong(7, student.version());
    }

    private static Array array(PreparedStatement row, String type, Stream<?> values)
            throws SQLException {
        return row.getConnection().createArrayOf(type, values.toArray());
    }

    void forget(UUID id) {
        entities.createNativeMutationQuery("delete from student where id = :id")
                .setParameter("id", id)
                .executeUpdate();
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

    private static String relation(ChainLink link) {
        return link.relation() == null ? "" : link.relation();
    }
}
