package org.guanai.notification.occasion;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.guanai.kit.scope.SystemScope;
import org.guanai.notification.notice.NoticeIntake;
import org.jboss.logging.Logger;

/// Lets every chain go on whose wait is over, by the machine's own clock. Any number of replicas: a
/// notice that one has locked is passed over by the others.
@ApplicationScoped
class ChainTimer {
    private static final Logger LOG = Logger.getLogger(ChainTimer.class);
    private static final int AT_ONCE = 500;

    /// When a notice cannot go on for a reason of ours, it is tried again after so long, and the
    /// others go on.
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final NoticeIntake notices;

    ChainTimer(NoticeIntake notices) {
        this.notices = notices;
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
        var taken = new AtomicReference<UUID>();
        try {
            return QuarkusTransaction.requiringNew().call(() -> notices.goOn(taken::set));
        } catch (RuntimeException e) {
            LOG.errorf(e, "a notice cannot go on");
            return taken.get() != null && postpone(taken.get());
        }
    }

    private boolean postpone(UUID failed) {
        QuarkusTransaction.requiringNew().run(() -> notices.postpone(failed, AGAIN));
        return true;
    }
}
