package org.guanai.notification.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.guanai.events.Topics;
import org.guanai.events.registry.CalendarSnapshot;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;

/// Keeps the county's terms, holidays and make-up workdays; an older version changes nothing.
@ApplicationScoped
class CalendarConsumer implements EventConsumer {
    private final StoredCalendars calendars;

    CalendarConsumer(StoredCalendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.CALENDARS);
    }

    @Override
    public void on(ConsumedEvent event) {
        if (event.isGone()) {
            calendars.remove(event.key());
        } else if (event.is(CalendarSnapshot.class)) {
            calendars.keep(event.as(CalendarSnapshot.class));
        }
    }
}
