package org.guanai.mentoring.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.OverdueKind;
import org.guanai.kit.sql.Sql;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;

/// Guardians with whom nobody was in touch, and whom the school has not answered in time (3.1.3i).
/// SQL by hand, as for feedback.
@ApplicationScoped
class LateSilences implements Owed {
    private static final String LATE =
            """
            select id, student_id, org, due_on from silence
            where state = 'OPEN' and due_on < :today and due_on >= :since order by due_on limit 5000\
            """;

    private final Sql sql;

    LateSilences(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Late> late(LocalDate today) {
        return sql.query(LATE)
                .with("today", today)
                .with("since", today.minusDays(LateDays.REMEMBERED))
                .list(row -> LateDays.ofPrincipal(OverdueKind.SILENCE, row));
    }
}
