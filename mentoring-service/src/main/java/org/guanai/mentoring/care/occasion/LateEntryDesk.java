package org.guanai.mentoring.care.occasion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.match.pairing.ActivePairings;
import org.guanai.mentoring.oversight.Oversight;

/// Allowing forgotten contacts to be entered.
@ApplicationScoped
class LateEntryDesk {
    private final LateEntries entries;
    private final ActivePairings pairings;
    private final EntityManager entities;
    private final Oversight oversight;
    private final Journal journal;
    private final Clock clock;

    LateEntryDesk(
            LateEntries entries,
            ActivePairings pairings,
            EntityManager entities,
            Oversight oversight,
            Journal journal,
            Clock clock) {
        this.entries = entries;
        this.pairings = pairings;
        this.entities = entities;
        this.oversight = oversight;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param by who allows it
    @Transactional
    LateEntryView allow(LateEntryPermission permission, UUID by) {
        var pairing = pairings.locked(permission.pairingId());
        var entry = LateEntry.allow(pairing, permission, by, LocalDate.now(clock));
        entries.persistAndFlush(entry);
        journal.wrote(LateEntry.TABLE, entry.id, "from", "until", "reason");
        return LateEntryView.of(entry);
    }

    /// What was entered by it stays.
    @Transactional
    LateEntryView withdraw(UUID id, String reason) {
        var entry = entries.locked(id).orElseThrow(Refusal::absent);
        entry.withdraw(reason, clock.instant());
        entries.flush();
        journal.withdrew(LateEntry.TABLE, id, reason);
        return LateEntryView.of(entry);
    }

    /// Newest first.
    @Transactional
    Page<LateEntryView> list(Optional<OrgPath> under, UUID pairing, Paging paging) {
        return Listing.of(entities, LateEntry.class)
                .within("org", under.orElse(null))
                .where("pairingId = :pairing", pairing)
                .where("helperId = :helper", oversight.onlyOf())
                .newestFirst("id")
                .page(paging, LateEntryView.class);
    }
}
