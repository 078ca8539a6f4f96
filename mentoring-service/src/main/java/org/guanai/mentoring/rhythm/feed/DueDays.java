package org.guanai.mentoring.rhythm.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.sql.Sql;
import org.guanai.mentoring.rhythm.standing.DutyState;

/// What a helper owes, by duty and day. SQL by hand: it counts.
@ApplicationScoped
class DueDays {
    private static final String DAYS =
            """
            select d.kind, min(d.due_from) as "from", d.due_until as until, count(*)::int as children,
                count(*) filter (where cardinality(d.missed) > 0)::int as late
            from duty d where d.helper_id = :helper and d.due_until < :far
            group by d.kind, d.due_until order by d.due_until, d.kind limit 500\
            """;

    private final Sql sql;

    DueDays(Sql sql) {
        this.sql = sql;
    }

    /// Soonest first, at most 500.
    List<DueDay> of(UUID helper) {
        return sql.query(DAYS).with("helper", helper).with("far", DutyState.FAR).list(DueDay.class);
    }
}
