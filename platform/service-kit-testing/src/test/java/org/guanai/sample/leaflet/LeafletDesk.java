package org.guanai.sample.leaflet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.http.Preconditions;
import org.guanai.kit.id.Ids;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.AuditTrail;
import org.guanai.kit.journal.Outbox;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class LeafletDesk {
    static final String TOPIC = "guanai.sample.leaflets";

    private final Leaflets leaflets;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;

    LeafletDesk(Leaflets leaflets, Outbox outbox, AuditTrail audit, Caller caller) {
        this.leaflets = leaflets;
        this.outbox = outbox;
        this.audit = audit;
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
        outbox.publish(TOPIC, leaflet.id, new LeafletChanged(leaflet.id, leaflet.title, 0));
        audit.wrote("leaflet", leaflet.id, "title", "copies");
        return LeafletView.of(leaflet);
    }

    @Transactional
    LeafletView one(UUID id) {
        return LeafletView.of(found(id));
    }

    @Transactional
    LeafletView change(UUID id, String ifMatch, LeafletResource.Change change) {
        var leaflet = found(id);
        Preconditions.check(ifMatch, leaflet.version);
        leaflet.copies = change.copies();
        leaflets.flush();
        audit.wrote("leaflet", id, "copies");
        return LeafletView.of(leaflet);
    }

    @Transactional
    Page<LeafletView> list(Paging paging) {
        var rows = leaflets.after(paging.afterId(), paging.limit() + 1);
        return Page.of(rows, paging.limit(), l -> Cursor.of(l.id)).map(LeafletView::of);
    }

    private Leaflet found(UUID id) {
        return leaflets.findByIdOptional(id).orElseThrow(Refusal::absent);
    }
}
