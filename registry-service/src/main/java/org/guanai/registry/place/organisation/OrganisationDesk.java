package org.guanai.registry.place.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.OrganisationSnapshot.Kind;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Keeps the county's tree (机构).
@ApplicationScoped
public class OrganisationDesk {
    private static final String[] CHANGED = {"name", "boarding", "schoolSystem"};

    /// Before every path.
    private static final OrgPath FIRST = new OrgPath("!");

    private final Organisations organisations;
    private final Caller caller;
    private final Journal journal;

    OrganisationDesk(Organisations organisations, Caller caller, Journal journal) {
        this.organisations = organisations;
        this.caller = caller;
        this.journal = journal;
    }

    @Transactional
    OrganisationView found(Founding founding) {
        var parent = founding.parent() == null ? null : parent(founding.parent());
        var organisation = Organisation.found(founding, parent);
        if (!organisation.org.isWithin(new OrgPath(caller.org()))) {
            throw Refusal.forbidden("registry.outside-your-organisation");
        }
        organisations.persistAndFlush(organisation);
        publish(organisation);
        journal.wrote("organisation", organisation.id, "code", "kind");
        return OrganisationView.of(organisation);
    }

    @Transactional
    OrganisationView change(UUID id, String ifMatch, OrganisationChange change) {
        var organisation = organisation(id);
        Editable.check(ifMatch, organisation.version);
        organisation.describe(change.name(), change.boarding(), change.schoolSystem());
        organisations.flush();
        publish(organisation);
        journal.wrote("organisation", id, CHANGED);
        return OrganisationView.of(organisation);
    }

    @Transactional
    OrganisationView one(UUID id) {
        return OrganisationView.of(organisation(id));
    }

    /// The organisations on the way to a place, from the county down.
    @Transactional
    public List<OrganisationView> downTo(OrgPath place) {
        return organisations.downTo(place).stream().map(OrganisationView::of).toList();
    }

    /// In the order of the tree.
    @Transactional
    Page<OrganisationView> list(Optional<Kind> kind, Paging paging) {
        var after = paging.after(1).map(parts -> new OrgPath(parts.getFirst())).orElse(FIRST);
        var kinds = kind.map(List::of).orElse(List.of(Kind.values()));
        var rows = organisations.inOrder(after, kinds, paging.limit() + 1);
        return Page.of(rows, paging.limit(), o -> Cursor.of(o.org)).map(OrganisationView::of);
    }

    /// Publishes every organisation of the caller's scope again.
    @Transactional
    public int republish() {
        var all = organisations.findAll().withLock(LockModeType.PESSIMISTIC_READ).list();
        all.forEach(this::publish);
        return all.size();
    }

    private void publish(Organisation o) {
        journal.keep(Topics.ORGANISATIONS, o.id, o.snapshot());
    }

    private Organisation organisation(UUID id) {
        return organisations.findByIdOptional(id).orElseThrow(Refusal::absent);
    }

    /// A parent that the caller does not see is unknown.
    private Organisation parent(OrgPath path) {
        return organisations
                .at(path)
                .orElseThrow(() -> Refusal.unprocessable("registry.parent-unknown", "parent"));
    }
}
