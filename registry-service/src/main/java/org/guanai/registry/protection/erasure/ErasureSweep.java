package org.guanai.registry.protection.erasure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.scope.SystemScope;

/// Erases, county by county, what has been kept long enough.
@ApplicationScoped
public class ErasureSweep {
    private final ErasureDesk desk;

    ErasureSweep(ErasureDesk desk) {
        this.desk = desk;
    }

    @Scheduled(
            every = "${guanai.registry.erasure.sweep:12h}",
            delayed = "${guanai.registry.erasure.sweep-after:20m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        SystemScope.call(() -> QuarkusTransaction.requiringNew().call(desk::counties))
                .forEach(this::sweep);
    }

    private void sweep(OrgPath county) {
        int erased;
        do {
            erased =
                    SystemScope.call(
                            () -> QuarkusTransaction.requiringNew().call(() -> desk.erase(county)));
        } while (erased == ErasureDesk.BATCH);
    }
}
