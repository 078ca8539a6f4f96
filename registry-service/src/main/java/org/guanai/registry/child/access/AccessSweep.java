package org.guanai.registry.child.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.guanai.kit.scope.SystemScope;

/// Closes the files whose time has passed.
@ApplicationScoped
public class AccessSweep {
    private static final int BATCH = 200;

    private final AccessRequests requests;
    private final Clock clock;

    AccessSweep(AccessRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Scheduled(
            every = "${guanai.registry.access.sweep:5m}",
            delayed = "${guanai.registry.access.sweep-after:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        int closed;
        do {
            closed = SystemScope.call(() -> QuarkusTransaction.requiringNew().call(this::close));
        } while (closed == BATCH);
    }

    private int close() {
        var over = requests.over(LocalDate.now(clock), BATCH);
        over.forEach(request -> request.end(clock.instant()));
        return over.size();
    }
}
