package org.guanai.safety.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.ConcernRaised;
import org.guanai.events.mentoring.ConcernWithdrawn;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;

/// Opens a matter for each acute concern that mentoring tells of, and takes it back with the
/// concern. Idempotent.
@ApplicationScoped
class ConcernConsumer implements EventConsumer {
    private final Matters matters;
    private final Clock clock;

    ConcernConsumer(Matters matters, Clock clock) {
        this.matters = matters;
        this.clock = clock;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.MENTORING_EVENTS);
    }

    @Override
    public Set<Class<? extends Record>> events() {
        return Set.of(ConcernRaised.class, ConcernWithdrawn.class);
    }

    @Override
    public void on(ConsumedEvent event) {
        if (event.is(ConcernRaised.class)) {
            open(event.as(ConcernRaised.class));
        } else if (event.is(ConcernWithdrawn.class)) {
            var withdrawn = event.as(ConcernWithdrawn.class);
            matters.of(withdrawn.contactId()).ifPresent(m -> m.withdraw(clock.instant()));
        }
    }

    private void open(ConcernRaised concern) {
        if (matters.of(concern.contactId()).isEmpty()) {
            matters.persist(Matter.opened(concern, clock.instant()));
        }
    }
}
