package org.guanai.registry.child.login;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.people.account.AccountDesk;

/// Closes the accounts of children who are enrolled nowhere any more. By hand, because the
/// statement claims a batch.
@ApplicationScoped
class StudentLoginSweep {
    private static final String GONE =
            """
            select p.id from post p join student s on s.id = p.id
            where p.holder = 'STUDENT' and p.active and s.status <> 'ENROLLED' limit 500 for update of p\
            """;

    private final Sql sql;
    private final AccountDesk accounts;

    StudentLoginSweep(Sql sql, AccountDesk accounts) {
        this.sql = sql;
        this.accounts = accounts;
    }

    @Scheduled(
            every = "${guanai.registry.students.sweep:10m}",
            delayed = "${guanai.registry.students.sweep-after:5m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        SystemScope.run(() -> QuarkusTransaction.requiringNew().run(this::close));
    }

    private void close() {
        accounts.close(sql.query(GONE).list(r -> r.id("id")));
    }
}
