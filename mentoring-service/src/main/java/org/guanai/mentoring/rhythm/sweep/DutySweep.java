package org.guanai.mentoring.rhythm.sweep;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.IntSupplier;
import org.guanai.kit.scope.SystemScope;
import org.guanai.mentoring.rhythm.window.WindowLayout;

/// Looks regularly for duties whose next step has come. One index leads to exactly those rows,
/// however many millions there are; several replicas share them.
@ApplicationScoped
public class DutySweep {
    private final WindowLayout windows;
    private final CountyRecount counties;
    private final DutySteps steps;

    DutySweep(WindowLayout windows, CountyRecount counties, DutySteps steps) {
        this.windows = windows;
        this.counties = counties;
        this.steps = steps;
    }

    @Scheduled(
            every = "{guanai.mentoring.sweep-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() {
        SystemScope.run(() -> {
            QuarkusTransaction.requiringNew().run(windows::refresh);
            QuarkusTransaction.requiringNew()
                    .call(counties::waiting)
                    .forEach(county -> untilNone(() -> counties.batch(county)));
            untilNone(steps::batch);
        });
    }

    /// Each batch is a transaction of its own, so a kill costs one batch.
    private static void untilNone(IntSupplier batch) {
        int taken;
        do {
            taken = QuarkusTransaction.requiringNew().call(batch::getAsInt);
        } while (taken > 0);
    }
}
