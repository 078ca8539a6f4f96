package org.guanai.registry.people.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.guanai.kit.scope.SystemScope;
import org.jboss.logging.Logger;

/// Brings Keycloak to what the registry wants (账号开通与关闭), however often it is away meanwhile.
@ApplicationScoped
class AccountKeeping {
    private static final Logger LOG = Logger.getLogger(AccountKeeping.class);
    private static final int LONGEST_PAUSE = 300;

    private final AccountRows rows;
    private final Accounts accounts;
    private final AccountConfig config;

    AccountKeeping(AccountRows rows, Accounts accounts, AccountConfig config) {
        this.rows = rows;
        this.accounts = accounts;
        this.config = config;
    }

    @Scheduled(
            every = "${guanai.accounts.every:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        while (workOff()) {
            LOG.debug("another batch of accounts");
        }
    }

    /// @return whether there may be more
    private boolean workOff() {
        var taken = SystemScope.call(() -> rows.take(config.batch()));
        try (var workers = Executors.newFixedThreadPool(config.sideBySide())) {
            taken.forEach(row -> workers.submit(() -> SystemScope.run(() -> attempt(row))));
        }
        return taken.size() == config.batch();
    }

    private void attempt(AccountRow row) {
        try {
            rows.settle(row, row.open() ? opened(row) : closed(row));
        } catch (RuntimeException e) {
            // The message may quote what was sent to Keycloak: only its kind is logged and kept.
            LOG.warnf("account of %s waits: %s", row.card().person(), e.getClass().getSimpleName());
            var pause = Math.min(LONGEST_PAUSE, 1 << Math.min(row.attempts(), 9));
            rows.postpone(row, e.getClass().getSimpleName(), Duration.ofSeconds(pause));
        }
    }

    private UUID opened(AccountRow row) {
        if (row.subject() != null) {
            accounts.change(row.subject(), row.card());
            return row.subject();
        }
        var names =
                row.username() == null
                        ? Username.candidates(row.card().wanted(), row.card().person()).toList()
                        : List.of(row.username());
        for (var name : names) {
            if (rows.reserve(row.card().person(), name)) {
                var subject = accounts.open(row.card(), name);
                if (subject.isPresent()) {
                    return subject.get();
                }
            }
        }
        throw new AccountsRefused("no username left");
    }

    private UUID closed(AccountRow row) {
        if (row.subject() != null) {
            accounts.close(row.subject());
        }
        return row.subject();
    }
}
