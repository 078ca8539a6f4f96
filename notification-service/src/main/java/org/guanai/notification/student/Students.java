package org.guanai.notification.student;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.notification.student.KnownStudent.Link;

/// The students, as far as the caller may see them; written by snapshots only.
@ApplicationScoped
public class Students {
    /// A set: all of a batch at once.
    private static final String BY_ID =
            """
            select id, org, name, class_id, chain, relations,
                (select o.name from organisation o where o.org = student.org and not o.gone limit 1) as school
            from student where id = any (:ids) and not gone\
            """;

    private final Sql sql;

    Students(Sql sql) {
        this.sql = sql;
    }

    /// Those who are known.
    public List<KnownStudent> ofAll(Collection<?> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.query(BY_ID).with("ids", ids).list(Students::student);
    }

    /// One whom the caller may see: a member of staff those of their organisation, a guardian their
    /// children, a child itself.
    public Optional<KnownStudent> visible(UUID id) {
        return ofAll(List.of(id)).stream().findFirst();
    }

    private static KnownStudent student(Row row) {
        var guardians = row.ids("chain");
        var relations = row.texts("relations");
        var links =
                IntStream.range(0, guardians.size())
                        .mapToObj(i -> new Link(guardians.get(i), relations.get(i)))
                        .toList();
        return new KnownStudent(
                row.id("id"),
                row.text("org"),
                row.text("school"),
                row.text("name"),
                row.id("class_id"),
                links);
    }
}
