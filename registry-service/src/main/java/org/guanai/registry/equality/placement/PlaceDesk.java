package org.guanai.registry.equality.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.Withdrawn;
import org.guanai.registry.equality.placement.condition.PlacePolicy;
import org.guanai.registry.equality.placement.condition.PlaceSubmission;

/// Takes applications for places at school and decides them (3.1.2b–c).
@ApplicationScoped
class PlaceDesk {
    static final String NOUN = "place-application";
    private static final UUID FIRST = new UUID(0, 0);

    private final PlaceApplications applications;
    private final PlacePolicy policy;
    private final PlaceChoice choice;
    private final PlaceSeal seal;
    private final Caller caller;
    private final Journal journal;

    PlaceDesk(
            PlaceApplications applications,
            PlacePolicy policy,
            PlaceChoice choice,
            PlaceSeal seal,
            Caller caller,
            Journal journal) {
        this.applications = applications;
        this.policy = policy;
        this.choice = choice;
        this.seal = seal;
        this.caller = caller;
        this.journal = journal;
    }

    @Transactional
    PlaceReceipt receive(PlaceSubmission said) {
        var org = new OrgPath(caller.org());
        var found = policy.eligibility(said, org);
        var received = PlaceApplication.receive(said, found, org, caller.name(), seal);
        applications.persistAndFlush(received);
        journal.wrote(NOUN, received.id, "child", "guardian", "area", "papers");
        return PlaceReceipt.of(received);
    }

    @Transactional
    PlaceView correct(UUID id, String ifMatch, PlaceCorrection correction) {
        var application = applications.locked(id);
        Editable.check(ifMatch, application.version);
        var said = correction.application();
        application.correct(said, policy.eligibility(said, application.org), seal);
        applications.flush();
        journal.corrected(NOUN, id, correction.reason(), "child", "guardian", "area", "papers");
        return PlaceView.of(application, seal);
    }

    @Transactional
    PlaceReceipt withdraw(UUID id, String reason) {
        var application = applications.locked(id);
        application.withdraw(new Withdrawn(seal.now(), caller.name(), reason));
        journal.withdrew(NOUN, id, reason);
        return PlaceReceipt.of(application);
    }

    @Transactional
    PlaceReceipt decide(UUID id, PlaceDecision decision) {
        var application = applications.locked(id);
        var to = choice.school(application, decision).orElse(null);
        var until = policy.appealBy(application.org);
        var decided = application.decide(decision, to, caller.name(), policy.today(), until);
        journal.wrote(NOUN, id, "decision", "school");
        journal.publish(Topics.REGISTRY_EVENTS, id, decided);
        return PlaceReceipt.of(application);
    }

    /// In the order of ids.
    @Transactional
    Page<PlaceView> list(boolean open, String org, Paging paging) {
        var place = new OrgPath(org == null ? caller.org() : org);
        var after = paging.afterId().orElse(FIRST);
        var rows = applications.page(open, place, after, paging.limit() + 1);
        return Page.of(rows, paging.limit(), a -> Cursor.of(a.id)).map(a -> PlaceView.of(a, seal));
    }

    @Transactional
    PlaceView get(UUID id) {
        return PlaceView.of(applications.found(id), seal);
    }
}
