package org.guanai.mentoring.match.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.mentoring.match.pairing.PairingView;

/// A child passes from one helper to the next (交接, 3.1.3a): what the next is told, and whether they
/// may read what the former wrote. No event tells of it: its two pairings do.
@Entity
class HandOver {
    static final String TABLE = "hand_over";

    @Id UUID id;

    /// Path of the school.
    OrgPath org;

    UUID studentId;
    UUID fromPairing;
    UUID fromHelper;
    UUID toPairing;
    UUID toHelper;

    /// Sealed; null without one.
    byte[] note;

    boolean notesReadable;

    /// Person or client.
    String handedBy;

    Instant handedAt;
    @Version long version;

    protected HandOver() {}

    private HandOver(PairingView from, PairingView to, HandOverOrder order, Sealer sealer) {
        id = Ids.next();
        org = to.org();
        studentId = to.studentId();
        fromPairing = from.id();
        fromHelper = from.helperId();
        toPairing = to.id();
        toHelper = to.helperId();
        note = sealed(order.note(), sealer);
        notesReadable = order.notesReadable();
    }

    /// @param from the pairing that ended
    /// @param to the one that began
    static HandOver record(
            PairingView from,
            PairingView to,
            HandOverOrder order,
            Sealer sealer,
            String by,
            Instant now) {
        var made = new HandOver(from, to, order, sealer);
        made.handedBy = by;
        made.handedAt = now;
        return made;
    }

    void correct(HandOverCorrection correction, Sealer sealer) {
        note = sealed(correction.note(), sealer);
        notesReadable = correction.notesReadable();
    }

    boolean isOf(UUID helper) {
        return helper.equals(fromHelper) || helper.equals(toHelper);
    }

    String text(Sealer sealer) {
        return sealer.open(note, TABLE, id, "note");
    }

    private byte[] sealed(String text, Sealer sealer) {
        return text == null || text.isBlank() ? null : sealer.seal(text, TABLE, id, "note");
    }
}
