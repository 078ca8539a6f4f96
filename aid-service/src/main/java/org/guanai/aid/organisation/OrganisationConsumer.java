package org.guanai.aid.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.OrganisationSnapshot;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;

/// Keeps the organisations that the registry publishes; an older version changes nothing.
@ApplicationScoped
class OrganisationConsumer implements EventConsumer {
    private final Organisations organisations;

    OrganisationConsumer(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.ORGANISATIONS);
    }

    @Override
    public void on(ConsumedEvent event) {
        if (event.isGone()) {
            organisations.delete("id", UUID.fromString(event.key()));
        } else if (event.is(OrganisationSnapshot.class)) {
            organisations.keep(event.as(OrganisationSnapshot.class));
        }
    }
}
