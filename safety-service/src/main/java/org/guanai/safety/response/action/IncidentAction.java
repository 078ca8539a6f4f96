package org.guanai.safety.response.action;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.safety.WorkAssigned;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.safety.agency.Agency;
import org.guanai.safety.incident.IncidentCase;

/// An action (处置措施) on an incident. Its words are sealed.
@Entity
class IncidentAction {
    private static final String TABLE = "incident_action";

    @Id UUID id;
    UUID incidentId;
    OrgPath org;

    @Enumerated(EnumType.STRING)
    ActionKind kind;

    @Enumerated(EnumType.STRING)
    Agency agency;

    byte[] what;
    UUID ownerId;
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    ActionState state;

    byte[] result;
    String receipt;
    Instant doneAt;
    UUID doneBy;
    @Version long version;

    protected IncidentAction() {}

    private IncidentAction(IncidentCase incident, ActionEntry entry, Sealer sealer) {
        id = Ids.next();
        incidentId = incident.id();
        org = incident.org();
        kind = entry.kind();
        agency = entry.agency();
        what = sealer.seal(entry.what(), TABLE, id, "what");
        ownerId = entry.ownerId();
        dueOn = entry.dueOn();
        state = ActionState.OPEN;
    }

    /// Its owner is told by [#assignment].
    static IncidentAction given(IncidentCase incident, ActionEntry entry, Sealer sealer) {
        return new IncidentAction(incident, entry, sealer);
    }

    WorkAssigned assignment() {
        return new WorkAssigned("INCIDENT_ACTION", id, org.text(), ownerId, dueOn);
    }

    /// Its owner is told by [#assignment].
    ///
    /// @throws Refusal.Conflict when it is over
    void change(ActionChange change) {
        requireOpen();
        ownerId = change.ownerId();
        dueOn = change.dueOn();
    }

    /// No event: it is kept for the case.
    ///
    /// @throws Refusal.Conflict when it is over
    void finish(ActionResult outcome, UUID by, Instant at, Sealer sealer) {
        requireOpen();
        state = ActionState.DONE;
        result = sealer.seal(outcome.result(), TABLE, id, "result");
        receipt = outcome.receipt();
        doneBy = by;
        doneAt = at;
    }

    /// No event: it is not owed any more.
    ///
    /// @throws Refusal.Conflict when it is over
    void withdraw(Instant at) {
        requireOpen();
        state = ActionState.WITHDRAWN;
        doneAt = at;
    }

    /// @param readable its words are shown, too
    ActionView view(Sealer sealer, boolean readable, LocalDate today) {
        return new ActionView(
                id,
                incidentId,
                kind,
                agency,
                readable ? sealer.open(what, TABLE, id, "what") : null,
                ownerId,
                dueOn,
                state,
                state == ActionState.OPEN && today.isAfter(dueOn),
                readable ? sealer.open(result, TABLE, id, "result") : null,
                receipt,
                doneAt,
                doneBy,
                version);
    }

    private void requireOpen() {
        if (state != ActionState.OPEN) {
            throw Refusal.conflict("safety.action-over");
        }
    }
}
