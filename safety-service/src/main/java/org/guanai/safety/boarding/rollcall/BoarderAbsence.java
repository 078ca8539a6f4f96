package org.guanai.safety.boarding.rollcall;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;

/// A boarder who was not in bed. Where a missing one was found is sealed.
@Entity
class BoarderAbsence {
    private static final String TABLE = "boarder_absence";

    @Id UUID id;
    OrgPath org;
    UUID studentId;

    @Enumerated(EnumType.STRING)
    AbsenceReason reason;

    String slip;
    Instant foundAt;
    byte[] foundWhere;

    protected BoarderAbsence() {}

    static BoarderAbsence noted(OrgPath org, RollCallEntry.Absent absent) {
        var absence = new BoarderAbsence();
        absence.id = Ids.next();
        absence.org = org;
        absence.studentId = absent.studentId();
        absence.reason = absent.reason();
        absence.slip = absent.slip();
        return absence;
    }

    /// No event: the incident is followed up by those who were told of it.
    void found(BoarderReturn back, Sealer sealer) {
        foundAt = back.foundAt();
        foundWhere = sealer.seal(back.where(), TABLE, id, "found_where");
    }

    boolean isMissing() {
        return reason == AbsenceReason.MISSING && foundAt == null;
    }

    boolean isOrWasMissing() {
        return reason == AbsenceReason.MISSING;
    }

    boolean wasFound() {
        return foundAt != null;
    }

    RollCallView.AbsentView view(String name, Sealer sealer) {
        return new RollCallView.AbsentView(
                studentId,
                name,
                reason,
                slip,
                foundAt,
                sealer.open(foundWhere, TABLE, id, "found_where"));
    }
}
