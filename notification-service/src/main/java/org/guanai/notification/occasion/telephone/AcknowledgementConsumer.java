package org.guanai.notification.occasion.telephone;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.guanai.events.Topics;
import org.guanai.events.notification.NoticeAcknowledged;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;

/// A task to telephone is settled once a guardian has acknowledged. From this service's own events,
/// since the guardian who acknowledges may not see the task.
@ApplicationScoped
class AcknowledgementConsumer implements EventConsumer {
    private final TelephoneIntake intake;

    AcknowledgementConsumer(TelephoneIntake intake) {
        this.intake = intake;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.NOTIFICATION_EVENTS);
    }

    @Override
    public Set<Class<? extends Record>> events() {
        return Set.of(NoticeAcknowledged.class);
    }

    @Override
    public void on(ConsumedEvent event) {
        var acknowledged = event.as(NoticeAcknowledged.class);
        intake.settle(acknowledged.incidentId() + "." + acknowledged.studentId());
    }
}
