package org.guanai.registry.people.recordcheck;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.people.staff.StaffDesk;

/// Whoever is barred stops in the other posts, too, at whichever school: shortly after the hit,
/// since a school does not see the staff of others.
@ApplicationScoped
class BarredSweep {
    private static final String STILL_THERE =
            """
            select s.id from staff s join barred_human b on b.human = s.human where s.active
            order by s.id limit 100\
            """;

    private final Sql sql;
    private final StaffDesk staff;

    BarredSweep(Sql sql, StaffDesk staff) {
        this.sql = sql;
        this.staff = staff;
    }

    @Scheduled(
            every = "${guanai.registry.barred.sweep:1m}",
            delayed = "${guanai.registry.barred.sweep-after:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        SystemScope.run(() -> QuarkusTransaction.requiringNew().run(this::stop));
    }

    private void stop() {
        sql.query(STILL_THERE).list(r -> r.id("id")).forEach(staff::bar);
    }
}
