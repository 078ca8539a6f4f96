package org.guanai.notification.family.call;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.guanai.events.Overdue.Level;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.scope.SystemScope;
import org.guanai.notification.family.Today;

/// Looks regularly for calls of which nobody has noted what came of them: a day later the class
/// teacher hears of it, after three days the principal.
@ApplicationScoped
public class CallSweep {
    private static final List<Duration> AFTER = List.of(Duration.ofDays(1), Duration.ofDays(3));

    private final FamilyCalls calls;
    private final Journal journal;
    private final Today today;

    CallSweep(FamilyCalls calls, Journal journal, Today today) {
        this.calls = calls;
        this.journal = journal;
        this.today = today;
    }

    @Scheduled(
            every = "{guanai.notification.sweep-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    public void sweep() {
        SystemScope.run(() -> {
            for (int step = 0; step < AFTER.size(); step++) {
                var of = step;
                while (QuarkusTransaction.requiringNew().call(() -> remind(of)) > 0) {
                    Thread.yield();
                }
            }
        });
    }

    private int remind(int step) {
        var late = calls.notNoted(today.now().minus(AFTER.get(step)), step);
        late.forEach(call ->
                journal.publish(
                        Topics.NOTIFICATION_EVENTS,
                        call.studentId,
                        call.remind(Level.values()[step])));
        return late.size();
    }
}
