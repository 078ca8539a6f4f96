package org.guanai.notification.notice;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.guanai.kit.scope.SystemScope;
import org.jboss.logging.Logger;

/// Lets every chain go on whose wait is over, by the machine's own clock. Any number of replicas: a
/// notice that one has locked is passed over by the others.
@ApplicationScoped
class ChainTimer {
    private static final Logger LOG = Logger.getLogger(ChainTimer.class);
    private static final Clock REAL = Clock.systemUTC();
    private static final int AT_ONCE = 500;

    /// When a notice cannot go on for a reason of ours, it is tried again after so long, and the
    /// others go on.
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final Notices notices;
    private final ContactChain chain;
    private final ReminderIntake reminders;

    ChainTimer(Notices notices, ContactChain chain, ReminderIntake reminders) {
        this.notices = notices;
        this.chain = chain;
        this.reminders = reminders;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void tick() {
        SystemScope.run(() -> {
            for (int i = 0; i < AT_ONCE && goOnWithOne(); i++) {
                Thread.yield();
            }
        });
    }

    private boolean goOnWithOne() {
        var due = new Notice[1];
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> {
                        notices.due(REAL.instant()).ifPresent(notice -> due[0] = notice);
                        if (due[0] != null) {
                            goOn(due[0]);
                        }
                        return due[0] != null;
                    });
        } catch (RuntimeException e) {
            LOG.errorf(e, "a notice cannot go on");
            return due[0] != null && postpone(due[0]);
        }
    }

    private void goOn(Notice notice) {
        if (notice.isIncident()) {
            chain.goOn(notice);
        } else {
            reminders.goOn(notice);
        }
    }

    private boolean postpone(Notice failed) {
        var again = REAL.instant().plus(AGAIN);
        return QuarkusTransaction.requiringNew()
                .call(() -> notices.update("nextAt = ?1 where id = ?2", again, failed.id) == 1);
    }
}
