package org.guanai.aid.owed;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.guanai.kit.scope.SystemScope;

/// Looks for what is late, on the business clock, in every replica.
@ApplicationScoped
class OwedSweep {
    private final List<Owed> owed;
    private final OwedLedger ledger;
    private final Clock clock;

    OwedSweep(@All List<Owed> owed, OwedLedger ledger, Clock clock) {
        this.owed = owed;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Scheduled(
            every = "{guanai.aid.owed.sweep}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        var today = LocalDate.now(clock);
        SystemScope.run(() ->
                ledger.tell(
                        owed.stream().flatMap(kind -> kind.late(today).stream()).toList(), today));
    }
}
