package org.guanai.notification.code;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import org.guanai.events.Topics;
import org.guanai.events.registry.RecoveryCodeMade;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;

/// Takes codes in. Those that arrive too late to be of use are left alone.
@ApplicationScoped
class CodeConsumer implements EventConsumer {
    private final CodeSendings sendings;
    private final Clock realTime = Clock.systemUTC();

    CodeConsumer(CodeSendings sendings) {
        this.sendings = sendings;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.REGISTRY_EVENTS);
    }

    @Override
    public Set<Class<? extends Record>> events() {
        return Set.of(RecoveryCodeMade.class);
    }

    @Override
    public void on(ConsumedEvent event) {
        var sending = CodeSending.of(event.as(RecoveryCodeMade.class), realTime.instant());
        if (!sending.isExpired(realTime.instant())) {
            sendings.persist(sending);
        }
    }
}
