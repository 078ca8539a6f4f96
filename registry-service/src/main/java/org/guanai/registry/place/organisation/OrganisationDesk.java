package org.guanai.registry.place.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.OrganisationSnapshot.Kind;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.http.Preconditions;
import org.guanai.kit.id.Ids;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.AuditTrail;
import org.guanai.kit.journal.Outbox;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.personal.Paths;

/// Keeps the county's tree (机构).
@ApplicationScoped
public class OrganisationDesk {
    private final Organisations organisations;
    private final Caller caller;
    private final Outbox outbox;
    private final AuditTrail audit;

    OrganisationDesk(Organisations organisations, Caller caller, Outbox outbox, AuditTrail audit) {
        this.organisations = organisations;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    OrganisationView found(OrganisationResource.Founding founding) {
        var parent = founding.parent() == null ? null : parent(founding.parent());
        var path = OrganisationPlace.of(founding.kind(), founding.code(), parent);
        if (!Paths.within(path, caller.org())) {
            throw Refusal.forbidden("registry.outside-your-organisation");
        }
        var organisation = new Organisation();
        organisation.id = Ids.next();
        organisation.org = path;
        organisation.kind = founding.kind();
        organisation.code = founding.code();
        organisation.name = founding.name().strip();
        organisation.boarding = founding.boarding() && founding.kind() == Kind.SCHOOL;
        organisations.persistAndFlush(organisation);
        publish(organisation);
        audit.wrote("organisation", organisation.id, "code", "kind", "name", "boarding");
        return OrganisationView.of(organisation);
    }

    @Transactional
    OrganisationView change(UUID id, String ifMatch, OrganisationResource.Change change) {
        var organisation = found(id);
        Preconditions.check(ifMatch, organisation.version);
        organisation.name = change.name().strip();
        organisation.boarding = change.boarding() && organisation.kind == Kind.SCHOOL;
        organisations.flush();
        publish(organisation);
        audit.wrote("organisation", id, "name", "boarding");
        return OrganisationView.of(organisation);
    }

    @Transactional
    OrganisationView one(UUID id) {
        return OrganisationView.of(found(id));
    }

    /// In the order of the tree.
    @Transactional
    Page<OrganisationView> list(Optional<Kind> kind, Paging paging) {
        var after = paging.after(1).map(java.util.List::getFirst).orElse("");
        var rows = organisations.after(after, kind, paging.limit() + 1);
        return Page.of(rows, paging.limit(), o -> Cursor.of(o.org)).map(OrganisationView::of);
    }

    /// Publishes every organisation of the caller's scope again.
    @Transactional
    public int republish() {
        try (var all = organisations.streamAll()) {
            return (int) all.peek(this::publish).count();
        }
    }

    private void publish(Organisation o) {
        outbox.publish(Topics.ORGANISATIONS, o.id, o.snapshot());
    }

    private Organisation found(UUID id) {
        return organisations.findByIdOptional(id).orElseThrow(Refusal::absent);
    }

    /// By path; one that cannot be seen is as good as none.
    private Organisation parent(String path) {
        return organisations
                .at(path)
                .orElseThrow(() -> Refusal.unprocessable("registry.parent-unknown", "parent"));
    }
}
