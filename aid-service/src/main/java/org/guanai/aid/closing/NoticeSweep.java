package org.guanai.aid.closing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.scope.SystemScope;

/// Ends the notices whose last day is over, on the business clock, in every replica.
@ApplicationScoped
class NoticeSweep {
    private final NoticeClosing closing;

    NoticeSweep(NoticeClosing closing) {
        this.closing = closing;
    }

    @Scheduled(
            every = "{guanai.aid.notice.sweep}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        SystemScope.run(() -> closing.ended().forEach(closing::takeDown));
    }
}
