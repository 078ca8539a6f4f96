package org.guanai.registry.child.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.child.student.StudentRoll;

/// Shows what a child's file said before. By hand: the database writes these rows itself, in the
/// transaction and thus at the very moment of the audit entry that says who acted.
@ApplicationScoped
class HistoryDesk {
    private static final String READ =
            """
            select v.id, v.field, v.was, v.became, v.source, v.changed_at, a.actor, a.reason
            from student_value v left join lateral (
                select w.actor, w.reason from audit w
                where w.noun_id = v.student_id::text and w.noun = 'student' and w.at = v.changed_at
                    and w.action in ('WROTE', 'CORRECTED') order by w.id limit 1) a on true
            where v.student_id = :student and v.id < :before order by v.id desc limit :limit\
            """;

    private final StudentRoll students;
    private final Sql sql;
    private final Journal journal;

    HistoryDesk(StudentRoll students, Sql sql, Journal journal) {
        this.students = students;
        this.sql = sql;
        this.journal = journal;
    }

    /// Newest first.
    @Transactional
    Page<ValueView> of(UUID student, Paging paging) {
        students.facts(student).orElseThrow(Refusal::absent);
        var before =
                paging.after(1)
                        .map(List::getFirst)
                        .map(text -> Paging.part(text, Long::valueOf))
                        .orElse(Long.MAX_VALUE);
        var rows =
                sql.query(READ)
                        .with("student", student)
                        .with("before", before)
                        .with("limit", paging.limit() + 1)
                        .list(Kept::of);
        journal.opened("student-history", student, null);
        return Page.of(rows, paging.limit(), kept -> Cursor.of(kept.id)).map(Kept::value);
    }

    private record Kept(long id, ValueView value) {
        static Kept of(Row r) {
            return new Kept(
                    r.big("id"),
                    new ValueView(
                            r.text("field"),
                            r.text("was"),
                            r.text("became"),
                            r.text("source"),
                            r.instant("changed_at"),
                            r.text("actor"),
                            r.text("reason")));
        }
    }
}
