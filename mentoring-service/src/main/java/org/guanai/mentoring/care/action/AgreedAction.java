package org.guanai.mentoring.care.action;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.mentoring.ActionAgreed;
import org.guanai.events.mentoring.ActionWithdrawn;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.match.event.ActivePairing;

/// What helper and guardian agreed to do for a child (约定事项, 3.1.3l), who does it and by when.
@Entity
class AgreedAction {
    static final String TABLE = "agreed_action";

    @Id UUID id;

    /// Path of the pairing's school.
    OrgPath org;

    UUID pairingId;
    UUID studentId;
    UUID helperId;

    /// The contact at which it was agreed; null when at none.
    UUID contactId;

    String what;

    @Enumerated(EnumType.STRING)
    ActionOwner owner;

    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    ActionState state;

    /// What came of it; null while it is open.
    String outcome;

    LocalDate settledOn;

    /// Person; null while it is open.
    String settledBy;

    Instant recordedAt;
    @Version long version;

    protected AgreedAction() {}

    private AgreedAction(ActivePairing pairing, ActionEntry entry, Instant now) {
        id = Ids.next();
        org = pairing.org();
        pairingId = pairing.id();
        studentId = pairing.studentId();
        helperId = pairing.helperId();
        contactId = entry.contactId();
        what = entry.what().strip();
        owner = entry.owner();
        dueOn = entry.dueOn();
        state = ActionState.OPEN;
        recordedAt = now;
    }

    static AgreedAction agree(ActivePairing pairing, ActionEntry entry, Instant now) {
        return new AgreedAction(pairing, entry, now);
    }

    ActionAgreed agreed() {
        return new ActionAgreed(id, studentId, helperId, org.text(), owner.name(), dueOn);
    }

    /// @throws Refusal.Conflict when it was withdrawn
    ActionAgreed change(ActionChange change) {
        requireStanding();
        what = change.what().strip();
        owner = change.owner();
        dueOn = change.dueOn();
        return agreed();
    }

    /// Done, dropped for a reason, or open again: said again, the newer word holds.
    ///
    /// @throws Refusal.Conflict when it was withdrawn
    void settle(ActionSettlement settlement, String by, LocalDate today) {
        requireStanding();
        state = settlement.state();
        outcome = settlement.outcome();
        settledOn = state == ActionState.OPEN ? null : today;
        settledBy = state == ActionState.OPEN ? null : by;
    }

    /// @throws Refusal.Conflict when it was withdrawn already
    ActionWithdrawn withdraw(String why) {
        requireStanding();
        state = ActionState.WITHDRAWN;
        outcome = why;
        return new ActionWithdrawn(id, studentId, org.text());
    }

    private void requireStanding() {
        if (state == ActionState.WITHDRAWN) {
            throw Refusal.conflict("mentoring.action-withdrawn");
        }
    }
}
