package org.guanai.registry.people.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.kit.sealing.Sealer;
import org.guanai.registry.sql.Bulk;
import org.guanai.registry.sql.Column;
import org.guanai.registry.sql.Sql;

/// Who is whose guardian (监护关系), in the order in which they are told (3.1.5f).
@ApplicationScoped
public class Guardianships {
    private static final Bulk<Tie> TIE =
            Bulk.<Tie>of("guardianship")
                    .with("student_id", "uuid", Tie::studentId)
                    .with("guardian_id", "uuid", Tie::guardianId)
                    .with("org", "text", Tie::org)
                    .with("relation", "text", t -> t.relation().name())
                    .with("position", "int4", Tie::position)
                    .with("is_guardian", "bool", Tie::isGuardian);
    private static final String OF =
            """
            select gs.student_id, gs.guardian_id, gs.relation, gs.position, gs.is_guardian,
                g.name, g.phone, g.email, g.language
            from guardianship gs join guardian g on g.id = gs.guardian_id
            where gs.student_id = any (?) order by gs.student_id, gs.position\
            """;
    private static final String UNTIE =
            """
            delete from guardianship gs using unnest(?::uuid[], ?::uuid[]) as t(student, guardian)
            where gs.student_id = t.student and gs.guardian_id = t.guardian\
            """;

    private final Sql sql;
    private final Sealer sealer;

    Guardianships(Sql sql, Sealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
    }

    /// The chain of each student, first first.
    @Transactional
    public Map<UUID, List<GuardianLink>> of(Collection<UUID> students) {
        return students.isEmpty()
                ? Map.of()
                : sql.list(OF, this::read, Column.ids(students)).stream()
                        .collect(Collectors.groupingBy(GuardianLink::studentId));
    }

    @Transactional
    public void tie(Collection<Tie> ties) {
        if (!ties.isEmpty()) {
            sql.change(TIE.insert(), TIE.values(ties));
        }
    }

    @Transactional
    public void untie(Collection<GuardianLink> links) {
        if (!links.isEmpty()) {
            sql.change(
                    UNTIE,
                    Column.of("uuid", links, GuardianLink::studentId),
                    Column.of("uuid", links, GuardianLink::guardianId));
        }
    }

    private GuardianLink read(Sql.Row r) throws SQLException {
        var guardian = r.id("guardian_id");
        return new GuardianLink(
                r.id("student_id"),
                guardian,
                r.text("name"),
                Relation.valueOf(r.text("relation")),
                r.number("position"),
                r.is("is_guardian"),
                sealer.open(r.bytes("phone"), "guardian", guardian, "phone"),
                sealer.open(r.bytes("email"), "guardian", guardian, "email"),
                r.text("language"));
    }

    /// @param org path of the student's school
    public record Tie(
            UUID studentId,
            UUID guardianId,
            String org,
            Relation relation,
            int position,
            boolean isGuardian) {}
}
