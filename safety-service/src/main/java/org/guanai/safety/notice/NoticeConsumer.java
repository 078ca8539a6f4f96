package org.guanai.safety.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.guanai.events.Topics;
import org.guanai.events.notification.GuardianTold;
import org.guanai.events.notification.GuardianUnreachable;
import org.guanai.events.notification.NoticeAcknowledged;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;
import org.guanai.safety.incident.ToldLog;

/// Brings home to the incident what became of telling the guardians (3.1.5f).
@ApplicationScoped
class NoticeConsumer implements EventConsumer {
    private final ToldLog log;

    NoticeConsumer(ToldLog log) {
        this.log = log;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.NOTIFICATION_EVENTS);
    }

    @Override
    public Set<Class<? extends Record>> events() {
        return Set.of(GuardianTold.class, NoticeAcknowledged.class, GuardianUnreachable.class);
    }

    @Override
    public void on(ConsumedEvent event) {
        onAll(List.of(event));
    }

    /// The order of what is told and of what is acknowledged changes nothing in the rows.
    @Override
    public void onAll(List<ConsumedEvent> events) {
        log.note(
                events.stream()
                        .filter(event -> event.is(GuardianTold.class))
                        .map(event -> event.as(GuardianTold.class))
                        .toList());
        events.forEach(this::end);
    }

    private void end(ConsumedEvent event) {
        if (event.is(NoticeAcknowledged.class)) {
            log.note(event.as(NoticeAcknowledged.class));
        } else if (event.is(GuardianUnreachable.class)) {
            log.note(event.as(GuardianUnreachable.class));
        }
    }
}
