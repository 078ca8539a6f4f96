package org.guanai.sample.leaflet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;
import org.guanai.kit.id.Ids;
import org.guanai.kit.journal.AuditTrail;
import org.guanai.kit.journal.Outbox;

/// Prints what another service asks for.
@ApplicationScoped
public class PrintRequests implements EventConsumer {
    public static final String TOPIC = "guanai.printer.events";

    private final Leaflets leaflets;
    private final Outbox outbox;
    private final AuditTrail audit;

    PrintRequests(Leaflets leaflets, Outbox outbox, AuditTrail audit) {
        this.leaflets = leaflets;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public Set<Class<? extends Record>> events() {
        return Set.of(PrintRequested.class);
    }

    @Override
    public void on(ConsumedEvent event) {
        var request = event.as(PrintRequested.class);
        var leaflet = new Leaflet();
        leaflet.id = Ids.next();
        leaflet.org = request.org();
        leaflet.person = request.person();
        leaflet.title = request.title();
        leaflet.copies = 1;
        leaflets.persist(leaflet);
        outbox.publish(
                LeafletDesk.TOPIC, leaflet.id, new LeafletChanged(leaflet.id, leaflet.title, 0));
        audit.wrote("leaflet", leaflet.id, "title");
    }
}
