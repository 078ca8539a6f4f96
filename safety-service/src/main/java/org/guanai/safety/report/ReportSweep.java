package org.guanai.safety.report;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.SystemScope;

/// Looks for overdue reports on the business clock, in every replica.
@ApplicationScoped
class ReportSweep {
    private static final UUID BEGINNING = new UUID(0, 0);

    private final ReportWatch watch;

    ReportSweep(ReportWatch watch) {
        this.watch = watch;
    }

    @Scheduled(
            every = "{guanai.safety.report.sweep}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        SystemScope.run(() -> {
            var last = Optional.of(BEGINNING);
            while (last.isPresent()) {
                last = watch.look(last.get());
            }
        });
    }
}
