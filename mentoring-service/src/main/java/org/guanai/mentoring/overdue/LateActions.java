package org.guanai.mentoring.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.OverdueKind;
import org.guanai.kit.sql.Sql;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;

/// Agreed actions that were not done in time (3.1.3l): the helper sees to them, whoever was to do
/// them. SQL by hand, as for feedback.
@ApplicationScoped
class LateActions implements Owed {
    private static final String LATE =
            """
            select id, student_id, org, helper_id, due_on from agreed_action
            where state = 'OPEN' and due_on < :today and due_on >= :since order by due_on limit 5000\
            """;

    private final Sql sql;

    LateActions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Late> late(LocalDate today) {
        return sql.query(LATE)
                .with("today", today)
                .with("since", today.minusDays(LateDays.REMEMBERED))
                .list(row -> LateDays.ofHelper(OverdueKind.AGREED_ACTION, row));
    }
}
