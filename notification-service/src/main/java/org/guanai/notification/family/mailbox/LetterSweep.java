package org.guanai.notification.family.mailbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.events.Overdue.Level;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.scope.SystemScope;
import org.guanai.notification.family.Today;

/// Looks regularly for letters that wait for an answer too long: the adult hears of it on the first
/// day, the principal on the second, the county on the fourth.
@ApplicationScoped
public class LetterSweep {
    private final PupilLetters letters;
    private final Journal journal;
    private final Today today;

    LetterSweep(PupilLetters letters, Journal journal, Today today) {
        this.letters = letters;
        this.journal = journal;
        this.today = today;
    }

    @Scheduled(
            every = "{guanai.notification.sweep-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    public void sweep() {
        SystemScope.run(() -> {
            for (var level : Level.values()) {
                while (QuarkusTransaction.requiringNew().call(() -> remind(level)) > 0) {
                    Thread.yield();
                }
            }
        });
    }

    private int remind(Level level) {
        var late = letters.late(today.day().minusDays(daysLate(level)), level.ordinal());
        late.forEach(letter ->
                journal.publish(Topics.NOTIFICATION_EVENTS, letter.id, letter.remind(level)));
        return late.size();
    }

    private static int daysLate(Level level) {
        return switch (level) {
            case OWNER -> 0;
            case RESPONSIBLE -> 1;
            case COUNTY -> 3;
        };
    }
}
