package org.guanai.registry.people.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.guanai.kit.scope.SystemScope;
import org.jboss.logging.Logger;

/// Brings the identity provider to what the registry wants (账号开通与关闭), with retries while it is
/// away.
@ApplicationScoped
class AccountKeeping {
    private static final Logger LOG = Logger.getLogger(AccountKeeping.class);
    private static final int LONGEST_PAUSE = 300;

    private final AccountQueue queue;
    private final IdentityProvider provider;
    private final AccountConfig config;

    AccountKeeping(AccountQueue queue, IdentityProvider provider, AccountConfig config) {
        this.queue = queue;
        this.provider = provider;
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
        var due = SystemScope.call(() -> queue.claim(config.batch()));
        try (var workers = Executors.newFixedThreadPool(config.sideBySide())) {
            due.forEach(task -> workers.submit(() -> SystemScope.run(() -> attempt(task))));
        }
        return due.size() == config.batch();
    }

    private void attempt(AccountTask task) {
        try {
            queue.settle(task, task.open() ? opened(task) : closed(task));
        } catch (RuntimeException e) {
            // The message may quote what was sent to Keycloak: only its kind is logged and kept.
            LOG.warnf(
                    "account of %s waits: %s", task.card().person(), e.getClass().getSimpleName());
            var pause = Math.min(LONGEST_PAUSE, 1 << Math.min(task.attempts(), 9));
            queue.postpone(task, e.getClass().getSimpleName(), Duration.ofSeconds(pause));
        }
    }

    private UUID opened(AccountTask task) {
        if (task.subject() != null) {
            provider.change(task.subject(), task.card());
            return task.subject();
        }
        var names =
                task.username() == null
                        ? Username.candidates(task.card().wanted(), task.card().person()).toList()
                        : List.of(task.username());
        for (var name : names) {
            if (queue.reserve(task.card().person(), name)) {
                var subject = provider.open(task.card(), name);
                if (subject.isPresent()) {
                    return subject.get();
                }
            }
        }
        throw new AccountsRefused("no username left");
    }

    private UUID closed(AccountTask task) {
        if (task.subject() != null) {
            provider.close(task.subject());
        }
        return task.subject();
    }
}
