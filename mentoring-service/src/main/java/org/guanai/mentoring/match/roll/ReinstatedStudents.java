package org.guanai.mentoring.match.roll;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.guanai.events.Topics;
import org.guanai.events.registry.StudentReinstated;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;
import org.guanai.mentoring.match.pairing.PairingReturns;

/// A child that was marked as left by mistake gets its helpers back.
@ApplicationScoped
class ReinstatedStudents implements EventConsumer {
    private final PairingReturns returns;

    ReinstatedStudents(PairingReturns returns) {
        this.returns = returns;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.REGISTRY_EVENTS);
    }

    @Override
    public Set<Class<? extends Record>> events() {
        return Set.of(StudentReinstated.class);
    }

    @Override
    public void on(ConsumedEvent event) {
        returns.comeBack(event.as(StudentReinstated.class));
    }
}
