package org.guanai.aid.entitlement;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.guanai.aid.term.ApplicationTerms;
import org.guanai.kit.scope.SystemScope;

/// Keeps the entitlements of the current term of each county, on the business clock.
@ApplicationScoped
class EntitlementSweep {
    private final EntitlementLedger ledger;
    private final ApplicationTerms terms;
    private final Clock clock;

    EntitlementSweep(EntitlementLedger ledger, ApplicationTerms terms, Clock clock) {
        this.ledger = ledger;
        this.terms = terms;
        this.clock = clock;
    }

    @Scheduled(
            every = "{guanai.aid.entitlement.sweep}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        SystemScope.run(() ->
                terms.currentOfAll()
                        .forEach((county, term) ->
                                ledger.write(county, term.code(), LocalDate.now(clock))));
    }
}
