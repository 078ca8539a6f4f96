package org.guanai.safety.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.safety.IncidentRetracted;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.incident.IncidentCase;
import org.guanai.safety.incident.IncidentCase.Withdrawing;
import org.guanai.safety.incident.IncidentProgress;
import org.guanai.safety.incident.IncidentView;
import org.guanai.safety.telling.InvolvementChanges;

/// Takes incidents back that were none, or that were reported twice. The row stays with its reason,
/// and counts no longer; whoever was told is told so.
@ApplicationScoped
class WithdrawalDesk {
    private final IncidentProgress incidents;
    private final InvolvementChanges involvements;
    private final Sealer sealer;
    private final Journal journal;
    private final Clock clock;

    WithdrawalDesk(
            IncidentProgress incidents,
            InvolvementChanges involvements,
            Sealer sealer,
            Journal journal,
            Clock clock) {
        this.incidents = incidents;
        this.involvements = involvements;
        this.sealer = sealer;
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refusal.Absent when the caller does not see it, or the one that stands
    /// @throws Refusal.Conflict when it, or the one that stands, is taken back already
    @Transactional
    IncidentView withdraw(UUID id, IncidentWithdrawal withdrawal) {
        withdrawal.requireWhole();
        var incident = incidents.toWithdraw(id);
        var standing = standing(incident, withdrawal.duplicateOf());
        var now = clock.instant();
        var as = withdrawal.because().state();
        incident.withdraw(
                new Withdrawing(as, standing, withdrawal.reason(), incidents.actor(), now), sealer);
        var retracted = retracted(incident, standing, now);
        involvements.withdraw(retracted);
        journal.publish(Topics.SAFETY_EVENTS, incident.id(), retracted);
        // The words are sealed, and stand in the incident.
        journal.withdrew("incident", incident.id(), as.name());
        return incidents.view(incident.id());
    }

    private UUID standing(IncidentCase incident, UUID duplicateOf) {
        if (duplicateOf == null) {
            return null;
        }
        var other = incidents.find(duplicateOf);
        if (other.id().equals(incident.id()) || other.state().isWithdrawn()) {
            throw Refusal.conflict("safety.duplicate-of-none", "duplicateOf");
        }
        return other.id();
    }

    private IncidentRetracted retracted(IncidentCase incident, UUID standing, Instant at) {
        var untold = involvements.untold(incident.suspects());
        return new IncidentRetracted(
                incident.id(),
                null,
                incident.org().text(),
                incident.state().name(),
                standing,
                untold.ids(),
                untold.humans(),
                at);
    }
}
