package org.guanai.registry.child.entrustment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.kit.scope.SystemScope;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;
import org.guanai.registry.child.entrustment.act.EntrustmentEnding;

/// Ends entrustments whose time is up, and says which are to be looked at again.
@ApplicationScoped
class EntrustmentSweep implements Owed {
    private final Entrustments entrustments;
    private final EntrustmentRecords records;
    private final Clock clock;

    EntrustmentSweep(Entrustments entrustments, EntrustmentRecords records, Clock clock) {
        this.entrustments = entrustments;
        this.records = records;
        this.clock = clock;
    }

    @Scheduled(
            every = "${guanai.registry.entrustments.sweep:30m}",
            delayed = "${guanai.registry.entrustments.sweep-after:2m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        SystemScope.run(() -> QuarkusTransaction.requiringNew().run(this::expire));
    }

    @Override
    public List<Late> late(LocalDate today) {
        return entrustments.toReviewBefore(today).stream().map(EntrustmentSweep::late).toList();
    }

    private void expire() {
        var today = LocalDate.now(clock);
        for (var entrustment : entrustments.expiredOn(today)) {
            var event =
                    entrustment.end(EntrustmentEnding.Manner.EXPIRED, "期满", entrustment.untilOn);
            records.publish(entrustment.studentId, event);
            records.wrote(entrustment.id, "endedOn", "endedHow");
        }
    }

    private static Late late(Entrustment e) {
        return new Late(
                OverdueKind.ENTRUSTMENT,
                e.id,
                e.studentId,
                e.org,
                null,
                Roles.PRINCIPAL,
                e.reviewOn);
    }
}
