package org.guanai.registry.child.student;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.sealing.Sealer;
import org.guanai.registry.sql.Bulk;
import org.guanai.registry.sql.Column;
import org.guanai.registry.sql.Sql;

/// Writes the rows of a roster into the register: one statement for all new children, one for all
/// changed ones.
@ApplicationScoped
class RosterWriting {
    private static final String WRITTEN = "select id from student where id = any (?)";

    private final Sql sql;
    private final Sealer sealer;
    private final Bulk<RosterLine> changed;
    private final Bulk<RosterLine> created;

    RosterWriting(Sql sql, Sealer sealer) {
        this.sql = sql;
        this.sealer = sealer;
        this.changed = fields();
        this.created =
                fields().with("org", "text", l -> l.org)
                        .with("school_code", "text", l -> l.entry.schoolCode())
                        .with("version", "int8", _ -> 0L);
    }

    /// @return the ids that were written; a child that somebody else registered at the same moment
    ///   is missing
    Set<UUID> create(List<RosterLine> lines) {
        var ids = lines.stream().map(l -> l.id).toList();
        if (ids.isEmpty()) {
            return Set.of();
        }
        var written =
                sql.change(created.insert() + " on conflict do nothing", created.values(lines));
        return new HashSet<>(written == ids.size() ? ids : among(ids));
    }

    private List<UUID> among(List<UUID> ids) {
        return sql.list(WRITTEN, r -> r.id("id"), Column.ids(ids));
    }

    void change(List<RosterLine> lines) {
        if (!lines.isEmpty()) {
            sql.change(changed.update("version = t.version + 1"), changed.values(lines));
        }
    }

    private Bulk<RosterLine> fields() {
        return Bulk.<RosterLine>of(Students.TABLE)
                .with("id", "uuid", l -> l.id)
                .with("name", "text", l -> l.entry.name())
                .with("sex", "text", l -> l.entry.sex())
                .with("birth_date", "date", l -> l.entry.birthDate())
                .with("document_kind", "text", l -> l.entry.documentKind())
                .with(
                        "document_number",
                        "bytea",
                        l -> sealed(l, l.entry.documentNumber(), "document_number"))
                .with("document_index", "bytea", RosterLine::document)
                .with(
                        "student_number",
                        "bytea",
                        l -> sealed(l, l.entry.studentNumber(), "student_number"))
                .with("student_number_index", "bytea", RosterLine::number)
                .with("ethnic", "text", l -> l.entry.ethnic())
                .with("class_id", "uuid", l -> l.classId)
                .with("grade", "int4", l -> l.entry.grade())
                .with("boarder", "bool", l -> l.entry.boarder())
                .with("household", "bytea", l -> sealed(l, l.entry.household(), "household"))
                .with("address", "bytea", l -> sealed(l, l.entry.address(), "address"))
                .with("claim_left_behind", "int4", l -> l.claims.leftBehind())
                .with("claim_left_behind_on", "date", l -> l.claims.leftBehindOn())
                .with("claim_migrant", "bool", l -> l.claims.migrant())
                .with("claim_migrant_on", "date", l -> l.claims.migrantOn())
                .with("review_on", "date", RosterWriting::reviewOn)
                .with("entry_hash", "bytea", l -> l.hash)
                .with("status", "text", _ -> "ENROLLED");
    }

    private byte[] sealed(RosterLine line, String text, String column) {
        return sealer.seal(text, Students.TABLE, line.id, column);
    }

    private static LocalDate reviewOn(RosterLine line) {
        return line.verdict.reviewOn().orElse(null);
    }
}
