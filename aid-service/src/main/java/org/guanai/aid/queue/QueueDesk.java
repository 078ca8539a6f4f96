package org.guanai.aid.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.guanai.aid.queue.AidQueue.Waiting;
import org.guanai.aid.term.SchoolYear;
import org.guanai.kit.sql.Sql;

/// Counts what waits in the caller's scope. By hand, since it counts.
@ApplicationScoped
class QueueDesk {
    private static final String APPLICATIONS =
            """
            select state, count(*) as count, count(*) filter (where priority) as left_behind,
                count(*) filter (where account_number is null) as without_account,
                min(applied_at) as oldest
            from application where term = :term group by state\
            """;
    private static final String RECOGNITIONS =
            """
            select state, count(*) as count, count(*) filter (where priority) as left_behind,
                count(*) filter (where state = 'APPLIED' and due_on < :today) as late,
                min(applied_at) as oldest
            from recognition where school_year = :year group by state\
            """;
    private static final String WAITING =
            """
            select (select count(*) from payment_list where state = 'DRAWN') as payment_lists,
                (select count(*) from set_off where state = 'PROPOSED') as set_offs,
                r.open as recoveries, r.late as late_recoveries,
                a.open as appeals, a.late as late_appeals,
                o.open as objections, o.late as late_objections
            from (select count(*) as open, count(*) filter (where due_on < :today) as late
                    from recovery where state = 'CLAIMED') r,
                (select count(*) as open, count(*) filter (where due_on < :today) as late
                    from appeal where state = 'OPEN') a,
                (select count(*) as open, count(*) filter (where due_on < :today) as late
                    from objection where state = 'OPEN') o\
            """;

    private final Sql sql;
    private final Clock clock;

    QueueDesk(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// @param term `2025-2026-2`
    @Transactional
    AidQueue queue(String term) {
        var today = LocalDate.now(clock);
        return new AidQueue(
                term,
                applications(term),
                recognitions(term, today),
                sql.query(WAITING).with("today", today).one(Waiting.class).orElseThrow());
    }

    private List<ApplicationsWaiting> applications(String term) {
        return sql.query(APPLICATIONS).with("term", term).list(ApplicationsWaiting.class).stream()
                .sorted(Comparator.comparing(ApplicationsWaiting::state))
                .toList();
    }

    private List<RecognitionsWaiting> recognitions(String term, LocalDate today) {
        return sql
                .query(RECOGNITIONS)
                .with("today", today)
                .with("year", SchoolYear.of(term).text())
                .list(RecognitionsWaiting.class)
                .stream()
                .sorted(Comparator.comparing(RecognitionsWaiting::state))
                .toList();
    }
}
