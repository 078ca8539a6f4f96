package org.guanai.safety.matter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.mentoring.ConcernRaised;
import org.guanai.events.mentoring.ConcernWithdrawn;
import org.guanai.events.mentoring.counsel.CrisisRaised;
import org.guanai.events.mentoring.counsel.CrisisWithdrawn;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;

/// Opens a matter for each acute concern that mentoring tells of, and for each crisis that
/// counselling found, and takes it back with it. Idempotent.
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
        return Set.of(
                ConcernRaised.class,
                ConcernWithdrawn.class,
                CrisisRaised.class,
                CrisisWithdrawn.class);
    }

    @Override
    public void on(ConsumedEvent event) {
        if (event.is(ConcernRaised.class)) {
            open(event.as(ConcernRaised.class));
        } else if (event.is(ConcernWithdrawn.class)) {
            withdraw(event.as(ConcernWithdrawn.class).contactId());
        } else if (event.is(CrisisRaised.class)) {
            open(event.as(CrisisRaised.class));
        } else if (event.is(CrisisWithdrawn.class)) {
            withdraw(event.as(CrisisWithdrawn.class).crisisId());
        }
    }

    private void open(CrisisRaised crisis) {
        if (matters.of(crisis.crisisId()).isEmpty()) {
            matters.persist(Matter.opened(crisis, clock.instant()));
        }
    }

    private void withdraw(UUID source) {
        matters.of(source).ifPresent(m -> m.withdraw(clock.instant()));
    }

    private void open(ConcernRaised concern) {
        if (matters.of(concern.contactId()).isEmpty()) {
            matters.persist(Matter.opened(concern, clock.instant()));
        }
    }
}
