package org.guanai.mentoring.match.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// Children without a teacher (2.4, 3.1.3f). SQL by hand: indicator 2.4 counts by the same
/// condition, and the index of left-behind, enrolled children serves both.
@ApplicationScoped
class GapList {
    private static final String GAPS =
            """
            select s.id as student_id, s.name, s.school_code as school, s.class_name, s.grade, s.boarder
            from student s
            where s.left_behind and s.status = 'ENROLLED' and not s.gone and s.id > :after
            and (:org::text is null or s.org = :org or starts_with(s.org, :org || '/'))
            and (select p.id from pairing p
                where p.student_id = s.id and p.kind = 'TEACHER' and p.ended_on is null) is null
            order by s.id limit :limit\
            """;
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;

    GapList(Sql sql) {
        this.sql = sql;
    }

    /// By id.
    @Transactional
    Page<GapView> gaps(Optional<OrgPath> org, Paging paging) {
        var rows =
                sql.query(GAPS)
                        .with("after", paging.afterId().orElse(FIRST))
                        .with("org", org)
                        .with("limit", paging.limit() + 1)
                        .list(GapView.class);
        return Page.of(rows, paging.limit(), g -> Cursor.of(g.studentId()));
    }
}
