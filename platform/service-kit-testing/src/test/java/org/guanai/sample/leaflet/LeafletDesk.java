package org.guanai.sample.leaflet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.id.Ids;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class LeafletDesk {
    static final String TOPIC = "guanai.sample.leaflets";

    private final Leaflets leaflets;
    private final Journal journal;
    private final Caller caller;

    LeafletDesk(Leaflets leaflets, Journal journal, Caller caller) {
        this.leaflets = leaflets;
        this.journal = journal;
        this.caller = caller;
    }

    @Transactional
    LeafletView print(LeafletResource.Order order) {
        var leaflet = new Leaflet();
        leaflet.id = Ids.next();
        leaflet.org = caller.org();
        leaflet.person = order.person();
        leaflet.title = order.title();
        leaflet.copies = order.copies();
        leaflets.persistAndFlush(leaflet);
        journal.publish(TOPIC, leaflet.id, new LeafletChanged(leaflet.id, leaflet.title, 0));
        journal.wrote("leaflet", leaflet.id, "title", "copies");
        return LeafletView.of(leaflet);
    }

    @Transactional
    LeafletView one(UUID id) {
        return LeafletView.of(found(id));
    }

    @Transactional
    LeafletView change(UUID id, String ifMatch, LeafletResource.Change change) {
        var leaflet = found(id);
        Editable.check(ifMatch, leaflet.version);
        leaflet.copies = change.copies();
        leaflets.flush();
        journal.wrote("leaflet", id, "copies");
        return LeafletView.of(leaflet);
    }

    @Transactional
    Page<LeafletView> list(String title, Paging paging) {
        return Listing.of(leaflets.getEntityManager(), Leaflet.class)
                .where("title = :title", title)
                .by("id")
                .page(paging, LeafletView.class);
    }

    private Leaflet found(UUID id) {
        return leaflets.findByIdOptional(id).orElseThrow(Refusal::absent);
    }
}
