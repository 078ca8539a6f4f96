package org.guanai.registry.equality.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.registry.equality.placement.condition.PlacePolicy;

/// Takes appeals against decisions about places, and answers them (3.1.2b, 2.2).
@ApplicationScoped
class PlaceAppeals {
    private final PlaceApplications applications;
    private final PlacePolicy policy;
    private final PlaceSeal seal;
    private final Caller caller;
    private final Journal journal;

    PlaceAppeals(
            PlaceApplications applications,
            PlacePolicy policy,
            PlaceSeal seal,
            Caller caller,
            Journal journal) {
        this.applications = applications;
        this.policy = policy;
        this.seal = seal;
        this.caller = caller;
        this.journal = journal;
    }

    @Transactional
    PlaceReceipt appeal(UUID id, PlaceAppeal appeal) {
        var application = applications.locked(id);
        var statement = seal.seal(id, "appeal", appeal.statement());
        application.appeal(statement, policy.today(), policy.appealBy(application.org));
        journal.wrote(PlaceDesk.NOUN, id, "appeal");
        return PlaceReceipt.of(application);
    }

    @Transactional
    PlaceReceipt answer(UUID id, PlaceAppealAnswer answer) {
        var application = applications.locked(id);
        application.answer(answer, caller.name(), policy.today());
        journal.wrote(PlaceDesk.NOUN, id, "answer");
        return PlaceReceipt.of(application);
    }
}
