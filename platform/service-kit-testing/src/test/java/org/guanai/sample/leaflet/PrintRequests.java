package org.guanai.sample.leaflet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;
import org.guanai.kit.id.Ids;
import org.guanai.kit.journal.Journal;

/// Prints what another service asks for.
@ApplicationScoped
public class PrintRequests implements EventConsumer {
    public static final String TOPIC = "guanai.printer.events";

    private final Leaflets leaflets;
    private final Journal journal;

    PrintRequests(Leaflets leaflets, Journal journal) {
        this.leaflets = leaflets;
        this.journal = journal;
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
        journal.publish(
                LeafletDesk.TOPIC, leaflet.id, new LeafletChanged(leaflet.id, leaflet.title, 0));
        journal.wrote("leaflet", leaflet.id, "title");
    }
}
