package org.guanai.notification.occasion.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.guanai.events.Overdue;
import org.guanai.events.Topics;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;

/// Reminds of whatever is late in any service: its owner, then whoever is responsible, then the
/// county, once each.
@ApplicationScoped
class OverdueConsumer implements EventConsumer {
    private final OverdueIntake intake;

    OverdueConsumer(OverdueIntake intake) {
        this.intake = intake;
    }

    @Override
    public Set<String> topics() {
        return Set.of(
                Topics.REGISTRY_EVENTS,
                Topics.MENTORING_EVENTS,
                Topics.AID_EVENTS,
                Topics.SAFETY_EVENTS,
                Topics.NOTIFICATION_EVENTS);
    }

    @Override
    public Set<Class<? extends Record>> events() {
        return Set.of(Overdue.class);
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
