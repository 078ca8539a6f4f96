package org.guanai.registry.people.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanai.kit.scope.SystemScope;
import org.guanai.registry.people.account.AccountQueue.Task;
import org.guanai.registry.people.keycloak.AccountsRefused;
import org.guanai.registry.people.keycloak.IdentityProvider;
import org.jboss.logging.Logger;

/// Brings the identity provider to what the registry wants (账号开通与关闭), with retries while it is
/// away.
@ApplicationScoped
class AccountKeeping {
    private static final Logger LOG = Logger.getLogger(AccountKeeping.class);
    private static final int LONGEST_PAUSE = 300;

    private static final int BATCH = 100;
    private static final int SIDE_BY_SIDE = 4;
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private final AccountQueue queue;
    private final AccountCodes codes;
    private final IdentityProvider provider;
    private final Clock realTime = Clock.systemUTC();
    private Instant seen;

    /// @param life of a code: how far back uses are looked for at the start
    AccountKeeping(
            AccountQueue queue,
            AccountCodes codes,
            IdentityProvider provider,
            @ConfigProperty(name = "guanai.accounts.code-life") Duration life) {
        this.queue = queue;
        this.codes = codes;
        this.provider = provider;
        this.seen = realTime.instant().minus(life);
    }

    @Scheduled(
            every = "${guanai.accounts.every:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        while (workOff()) {
            LOG.debug("another batch of accounts");
        }
    }

    /// Looks which codes were used and which have run out.
    @Scheduled(
            every = "${guanai.accounts.watch:20s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void watch() {
        SystemScope.run(() -> {
            try {
                if (codes.awaitsUse()) {
                    var now = realTime.instant();
                    codes.used(provider.usesSince(seen.minus(OVERLAP)));
                    seen = now;
                }
                codes.overdue(BATCH)
                        .forEach((human, subject) ->
                                codes.expired(human, provider.withdrawCode(subject)));
            } catch (RuntimeException e) {
                LOG.warnf("codes are not watched: %s", e.getClass().getSimpleName());
            }
        });
    }

    /// @return whether there may be more
    private boolean workOff() {
        var due = SystemScope.call(() -> queue.claim(BATCH));
        try (var workers = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
            due.forEach(task -> workers.submit(() -> SystemScope.run(() -> attempt(task))));
        }
        return due.size() == BATCH;
    }

    private void attempt(Task task) {
        try {
            queue.settle(task, task.login().isClosed() ? closed(task) : opened(task));
        } catch (RuntimeException e) {
            // The message may quote what was sent to Keycloak: only its kind is logged and kept.
            LOG.warnf(
                    "account of %s waits: %s", task.login().human(), e.getClass().getSimpleName());
            var pause = Math.min(LONGEST_PAUSE, 1 << Math.min(task.attempts(), 9));
            queue.postpone(task, problem(e), Duration.ofSeconds(pause));
        }
    }

    private UUID opened(Task task) {
        if (task.subject() != null) {
            provider.change(task.subject(), task.login());
            return task.subject();
        }
        var human = task.login().human();
        var names =
                task.username() == null
                        ? Username.candidates(task.wanted(), human).toList()
                        : List.of(task.username());
        for (var name : names) {
            if (queue.reserve(human, name)) {
                var subject = provider.open(task.login(), name);
                if (subject.isPresent()) {
                    return subject.get();
                }
            }
        }
        throw new AccountsRefused("no username left");
    }

    private UUID closed(Task task) {
        if (task.subject() != null) {
            provider.close(task.subject());
        }
        return task.subject();
    }

    private static String problem(RuntimeException e) {
        return e instanceof AccountsRefused refused && refused.isForGood()
                ? "registry.account-refused"
                : "registry.accounts-away";
    }
}
