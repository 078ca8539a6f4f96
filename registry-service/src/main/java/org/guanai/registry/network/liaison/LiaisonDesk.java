package org.guanai.registry.network.liaison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.correction.CorrectionLimit;
import org.guanai.registry.network.agency.AgencyDesk;

/// Keeps the log of talks with departments (部门联络台账, 3.2.3a).
@ApplicationScoped
class LiaisonDesk {
    private static final String[] FIELDS = {"on", "manner", "topic", "outcome", "followUp"};
    private static final UUID LAST = new UUID(-1, -1);

    private final Liaisons liaisons;
    private final AgencyDesk agencies;
    private final CorrectionLimit limit;
    private final Caller caller;
    private final Journal journal;
    private final Clock clock;

    LiaisonDesk(
            Liaisons liaisons,
            AgencyDesk agencies,
            CorrectionLimit limit,
            Caller caller,
            Journal journal,
            Clock clock) {
        this.liaisons = liaisons;
        this.agencies = agencies;
        this.limit = limit;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    LiaisonView record(LiaisonEntry entry) {
        var agency = agencies.addressee(entry.agencyId());
        var here = new OrgPath(caller.org());
        var today = LocalDate.now(clock);
        var recorded =
                Liaison.record(here, entry.checked(today), caller.name(), today, clock.instant());
        liaisons.persistAndFlush(recorded);
        journal.wrote("liaison", recorded.id, FIELDS);
        journal.wrote("agency", agency.id(), "liaison");
        return LiaisonView.of(recorded);
    }

    @Transactional
    LiaisonView correct(UUID id, String ifMatch, LiaisonCorrection correction) {
        var liaison = mine(id);
        Editable.check(ifMatch, liaison.version);
        var today = LocalDate.now(clock);
        liaison.correct(correction.entry(liaison.agencyId).checked(today), today);
        liaisons.flush();
        journal.corrected("liaison", id, correction.reason(), FIELDS);
        return LiaisonView.of(liaison);
    }

    @Transactional
    LiaisonView followUp(UUID id, LiaisonFollowUp done) {
        var liaison = liaisons.locked(id);
        liaison.followUp(done.outcome(), LocalDate.now(clock));
        liaisons.flush();
        journal.wrote("liaison", id, "followedOn", "outcome");
        return LiaisonView.of(liaison);
    }

    @Transactional
    LiaisonView withdraw(UUID id, String reason) {
        var liaison = mine(id);
        liaison.withdraw(limit.withdrawn(reason));
        liaisons.flush();
        journal.withdrew("liaison", id, reason);
        return LiaisonView.of(liaison);
    }

    @Transactional
    LiaisonView one(UUID id) {
        return LiaisonView.of(liaisons.findByIdOptional(id).orElseThrow(Refusal::absent));
    }

    /// Newest entries first.
    ///
    /// @param agency null for those with all
    /// @param open only those of which something is left to do
    @Transactional
    Page<LiaisonView> list(UUID agency, boolean open, Paging paging) {
        var rows =
                liaisons.find(
                                """
                                id < :before and withdrawn.withdrawnAt is null
                                and (:anyAgency = true or agencyId = :agency)
                                and (:all = true or (followUpOn is not null and followedOn is null))
                                order by id desc\
                                """,
                                Map.of(
                                        "before",
                                        paging.afterId().orElse(LAST),
                                        "anyAgency",
                                        agency == null,
                                        "agency",
                                        agency == null ? LAST : agency,
                                        "all",
                                        !open))
                        .page(0, paging.limit() + 1)
                        .list();
        return Page.of(rows, paging.limit(), l -> Cursor.of(l.id)).map(LiaisonView::of);
    }

    private Liaison mine(UUID id) {
        var liaison = liaisons.locked(id);
        limit.require(liaison.recordedBy, liaison.recordedAt);
        return liaison;
    }
}
