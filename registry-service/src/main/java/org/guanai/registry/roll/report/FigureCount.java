package org.guanai.registry.roll.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// Counts the figures of a report. SQL, since it counts.
@ApplicationScoped
class FigureCount {
    private static final String COUNT =
            """
            with c as (
                select d.*, d.opened_on <= :to and d.state <> 'WITHDRAWN'
                        and (d.returned_on is null or d.returned_on > :to) as missing,
                    d.state in ('RETURNED', 'CLOSED') and d.returned_on between :from and :to as back,
                    d.dropped_on is not null and d.dropped_on <= :to as dropped
                from dropout_case d where lies_in(d.org, :place))
            select count(*) filter (where stage = 'PRIMARY' and missing and not dropped)::int as primary_suspected,
                count(*) filter (where stage = 'PRIMARY' and missing and dropped)::int as primary_dropped,
                count(*) filter (where stage = 'PRIMARY' and back)::int as primary_back,
                count(*) filter (where stage = 'JUNIOR' and missing and not dropped)::int as junior_suspected,
                count(*) filter (where stage = 'JUNIOR' and missing and dropped)::int as junior_dropped,
                count(*) filter (where stage = 'JUNIOR' and back)::int as junior_back,
                count(*) filter (where sex = '2' and missing)::int as girls_missing,
                (select count(*) from dropout_step s where lies_in(s.org, :place) and s.withdrawn_at is null
                    and s.kind in ('VISIT', 'CALL') and s.taken_on between :from and :to)::int as persuasions,
                (select count(*) from student s where lies_in(s.org, :place) and s.status = 'ENROLLED')::int as enrolled
            from c\
            """;

    private final Sql sql;

    FigureCount(Sql sql) {
        this.sql = sql;
    }

    /// @param to last day, included
    Figures of(OrgPath place, LocalDate from, LocalDate to) {
        return sql.query(COUNT)
                .with("place", place)
                .with("from", from)
                .with("to", to)
                .one(Figures.class)
                .orElseThrow();
    }
}
