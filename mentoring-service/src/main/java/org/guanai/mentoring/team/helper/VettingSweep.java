package org.guanai.mentoring.team.helper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.scope.SystemScope;

/// Suspends, on the business clock, helpers whose vetting has run out (periodic re-check).
@ApplicationScoped
public class VettingSweep {
    private final VettingDesk desk;

    VettingSweep(VettingDesk desk) {
        this.desk = desk;
    }

    @Scheduled(
            every = "{guanai.mentoring.sweep-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() {
        SystemScope.run(() -> {
            while (QuarkusTransaction.requiringNew().call(desk::suspendExpired)) {
                // Each batch is a transaction of its own.
            }
            while (QuarkusTransaction.requiringNew().call(desk::warnOfExpiry)) {
                // Likewise.
            }
        });
    }
}
