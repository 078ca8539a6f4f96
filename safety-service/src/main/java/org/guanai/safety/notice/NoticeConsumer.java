package org.guanai.safety.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.guanai.events.Topics;
import org.guanai.events.notification.GuardianTold;
import org.guanai.events.notification.GuardianUnreachable;
import org.guanai.events.notification.NoticeAcknowledged;
import org.guanai.kit.broker.ConsumedEvent;
import org.guanai.kit.broker.EventConsumer;
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
        if (event.is(GuardianTold.class)) {
            log.note(event.as(GuardianTold.class));
        } else if (event.is(NoticeAcknowledged.class)) {
            log.note(event.as(NoticeAcknowledged.class));
        } else if (event.is(GuardianUnreachable.class)) {
            log.note(event.as(GuardianUnreachable.class));
        }
    }
}
