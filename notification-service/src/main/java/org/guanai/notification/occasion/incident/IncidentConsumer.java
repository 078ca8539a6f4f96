package org.guanai.notification.occasion.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.guanai.events.Topics;
import org.guanai.events.safety.StudentInvolved;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;

/// Tells the guardians of every involved student at once (3.1.5f).
@ApplicationScoped
class IncidentConsumer implements EventConsumer {
    private final IncidentIntake intake;

    IncidentConsumer(IncidentIntake intake) {
        this.intake = intake;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.SAFETY_EVENTS);
    }

    @Override
    public Set<Class<? extends Record>> events() {
        return Set.of(StudentInvolved.class);
    }

    /// A guardian hears of it within seconds, however many contacts are being recorded.
    @Override
    public boolean isUrgent() {
        return true;
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
