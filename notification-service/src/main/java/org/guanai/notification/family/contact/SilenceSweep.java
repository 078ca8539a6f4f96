package org.guanai.notification.family.contact;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import org.guanai.events.Topics;
import org.guanai.events.notification.ParentSilent.Step;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.SystemScope;
import org.guanai.notification.family.Today;

/// Looks regularly for families in which no parent was in touch, and takes the next step: once for
/// each step, again after a contact.
@ApplicationScoped
public class SilenceSweep {
    private final Silences silences;
    private final Rules rules;
    private final Journal journal;
    private final Today today;

    SilenceSweep(Silences silences, Rules rules, Journal journal, Today today) {
        this.silences = silences;
        this.rules = rules;
        this.journal = journal;
        this.today = today;
    }

    @Scheduled(
            every = "{guanai.notification.sweep-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    public void sweep() {
        SystemScope.run(() -> {
            while (QuarkusTransaction.requiringNew().call(() -> silences.follow(today.day())) > 0) {
                Thread.yield();
            }
            QuarkusTransaction.requiringNew().call(silences::counties).forEach(this::sweep);
        });
    }

    private void sweep(String county) {
        for (var step : Step.values()) {
            while (QuarkusTransaction.requiringNew().call(() -> take(step, county)) > 0) {
                Thread.yield();
            }
        }
    }

    private int take(Step step, String county) {
        var days = rules.today(county).of(ParentContactList.PARENT_CONTACT).content().daysOf(step);
        var silent = silences.take(step, county, today.day().minusDays(days));
        silent.forEach(s -> journal.publish(Topics.NOTIFICATION_EVENTS, s.studentId(), s));
        return silent.size();
    }
}
