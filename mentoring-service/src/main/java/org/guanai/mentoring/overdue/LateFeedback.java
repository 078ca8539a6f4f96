package org.guanai.mentoring.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.OverdueKind;
import org.guanai.kit.sql.Sql;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;

/// Feedback that a guardian was not given in time (3.1.3k); of the last two months only. SQL by
/// hand: the sweep looks at all counties at once.
@ApplicationScoped
class LateFeedback implements Owed {
    private static final String LATE =
            """
            select id, student_id, org, helper_id, due_on from feedback
            where state = 'OWED' and due_on < :today and due_on >= :since order by due_on limit 5000\
            """;

    private final Sql sql;

    LateFeedback(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Late> late(LocalDate today) {
        return sql.query(LATE)
                .with("today", today)
                .with("since", today.minusDays(LateDays.REMEMBERED))
                .list(row -> LateDays.ofHelper(OverdueKind.FEEDBACK, row));
    }
}
