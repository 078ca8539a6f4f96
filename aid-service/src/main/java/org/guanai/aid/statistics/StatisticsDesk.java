package org.guanai.aid.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.guanai.aid.money.Money;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;

/// Counts what was granted and paid in the caller's scope. By hand, since it counts.
@ApplicationScoped
class StatisticsDesk {
    private static final String COUNT =
            """
            select %1$s as value, count(distinct a.student_id) as students,
                sum(a.amount) as granted,
                count(distinct a.student_id) filter (where a.state = 'PAID') as paid_students,
                coalesce(sum(a.amount) filter (where a.state = 'PAID'), 0) as paid
            from application a join programme p on p.id = a.programme_id
            join student s on s.id = a.student_id
            where a.term = :term and a.amount is not null
            group by %1$s order by %1$s limit 500\
            """;

    private final Sql sql;

    StatisticsDesk(Sql sql) {
        this.sql = sql;
    }

    @Transactional
    AidStatistics count(String term, Dimension by) {
        var rows =
                sql.query(COUNT.formatted(by.column()))
                        .with("term", term)
                        .list(StatisticsDesk::row);
        return new AidStatistics(term, by, rows);
    }

    private static StatisticsRow row(Row row) {
        return new StatisticsRow(
                row.text("value"),
                row.big("students"),
                new Money(row.decimal("granted")),
                row.big("paid_students"),
                new Money(row.decimal("paid")));
    }
}
