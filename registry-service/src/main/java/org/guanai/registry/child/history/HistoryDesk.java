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

/// Shows what a child's file said before. By hand: the database writes these rows itself.
@ApplicationScoped
class HistoryDesk {
    private static final String READ =
            """
            select id, field, was, became, source, changed_at from student_value
            where student_id = :student and id < :before order by id desc limit :limit\
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
                            r.instant("changed_at")));
        }
    }
}
