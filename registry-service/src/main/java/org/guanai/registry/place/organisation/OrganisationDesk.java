package org.guanai.registry.place.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.OrganisationSnapshot.Kind;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
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
    OrganisationView found(Founding founding) {
        var parent = founding.parent() == null ? null : parent(founding.parent());
        var organisation = Organisation.found(founding, parent);
        if (!Paths.within(organisation.org, caller.org())) {
            throw Refusal.forbidden("registry.outside-your-organisation");
        }
        organisations.persistAndFlush(organisation);
        publish(organisation);
        audit.wrote(
                "organisation",
                organisation.id,
                "code",
                "kind",
                "name",
                "boarding",
                "schoolSystem");
        return OrganisationView.of(organisation);
    }

    @Transactional
    OrganisationView change(UUID id, String ifMatch, OrganisationChange change) {
        var organisation = found(id);
        Editable.check(ifMatch, organisation.version);
        organisation.describe(change.name(), change.boarding(), change.schoolSystem());
        organisations.flush();
        publish(organisation);
        audit.wrote("organisation", id, "name", "boarding", "schoolSystem");
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
