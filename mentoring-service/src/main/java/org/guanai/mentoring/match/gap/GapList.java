package org.guanai.mentoring.match.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.mentoring.sql.Sql;

/// Children whom no teacher looks after (2.4, 3.1.3f).
@ApplicationScoped
class GapList {
    /// The index of left-behind, enrolled children carries it; 2.4 counts with the same condition.
    private static final String GAPS =
            """
            select s.id, s.name, s.school_code, s.class_name, s.grade, s.boarder from student s
            where s.left_behind and s.status = 'ENROLLED' and not s.gone and s.id > ?
            and (?::text is null or s.org = ? or starts_with(s.org, ? || '/'))
            and (select p.id from pairing p
                where p.student_id = s.id and p.kind = 'TEACHER' and p.ended_on is null) is null
            order by s.id limit ?\
            """;

    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;

    GapList(Sql sql) {
        this.sql = sql;
    }

    /// Left-behind, enrolled children without an active teacher (3.1.3f), by id.
    @Transactional
    Page<GapView> gaps(Optional<String> org, Paging paging) {
        var rows =
                sql.list(
                        GAPS,
                        GapView::of,
                        paging.afterId().orElse(FIRST),
                        org,
                        org,
                        org,
                        paging.limit() + 1);
        return Page.of(rows, paging.limit(), g -> Cursor.of(g.studentId()));
    }
}
