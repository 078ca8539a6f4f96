package org.guanai.registry.people.guardian;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.sql.Sql;
import org.guanai.registry.people.account.AccountDesk;

/// A guardian is active while a child of theirs is enrolled: then the account is open and notices
/// reach them. When the last child leaves this shows here rather than in its own transaction, since
/// a school does not see the other schools' children. By hand, because each statement claims a
/// batch.
@ApplicationScoped
class GuardianSweep {
    private static final String ENROLLED =
            "exists (select 1 from guardianship gs where gs.guardian_id = guardian.id and gs.enrolled)";
    private static final String CLOSE =
            """
            update guardian set active = false, account_behind = false, version = version + 1 where id = any
                (array(select id from guardian where active and not %s limit 500)) returning id\
            """
                    .formatted(ENROLLED);
    private static final String WAKE =
            """
            update guardian set active = true, account_behind = true, version = version + 1 where id = any
                (array(select id from guardian where not active and %s limit 500)) returning id\
            """
                    .formatted(ENROLLED);
    private static final String OPEN =
            """
            update guardian set account_behind = false where id = any
                (array(select id from guardian where account_behind limit 500)) returning id\
            """;

    private final Sql sql;
    private final AccountDesk accounts;
    private final GuardianSnapshots snapshots;

    GuardianSweep(Sql sql, AccountDesk accounts, GuardianSnapshots snapshots) {
        this.sql = sql;
        this.accounts = accounts;
        this.snapshots = snapshots;
    }

    @Scheduled(
            every = "${guanai.registry.guardians.sweep:30m}",
            delayed = "${guanai.registry.guardians.sweep-after:5m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        SystemScope.run(() -> QuarkusTransaction.requiringNew().run(this::close));
        SystemScope.run(() -> QuarkusTransaction.requiringNew().run(this::open));
    }

    private void close() {
        var closed = taken(CLOSE);
        accounts.close(closed);
        snapshots.publish(closed);
    }

    private void open() {
        snapshots.publish(taken(WAKE));
        accounts.begin(taken(OPEN));
    }

    private List<UUID> taken(String statement) {
        return sql.query(statement).list(r -> r.id("id"));
    }
}
