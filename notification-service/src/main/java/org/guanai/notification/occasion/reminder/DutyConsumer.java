package org.guanai.notification.occasion.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.DutyOverdue;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;

/// Reminds of overdue duties: the helper, then the principal, then the county, once each (3.1.3).
@ApplicationScoped
class DutyConsumer implements EventConsumer {
    private final ReminderIntake intake;

    DutyConsumer(ReminderIntake intake) {
        this.intake = intake;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.MENTORING_EVENTS);
    }

    @Override
    public Set<Class<? extends Record>> events() {
        return Set.of(DutyOverdue.class);
    }

    @Override
    public void on(ConsumedEvent event) {
        onAll(List.of(event));
    }

    @Override
    public void onAll(List<ConsumedEvent> events) {
        intake.take(events);
    }
}
