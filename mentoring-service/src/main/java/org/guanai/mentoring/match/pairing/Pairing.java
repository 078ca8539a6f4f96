package org.guanai.mentoring.match.pairing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.mentoring.PairingEnded;
import org.guanai.events.mentoring.PairingStarted;
import org.guanai.kit.problem.Refusal;

/// One helper who looks after one child (结对, 3.1.3a). Belongs to the school at which it was made;
/// ends, but is never deleted.
@Entity
class Pairing {
    @Id UUID id;

    /// Path of the school.
    String org;

    UUID studentId;

    /// The `person` of the helper: a member of staff, or a helper from outside.
    UUID helperId;

    @Enumerated(EnumType.STRING)
    PairingKind kind;

    LocalDate startsOn;

    /// Last day; null while it is active.
    LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    EndReason endReason;

    String endNote;

    /// Whether there is any pause, so that the many without need no look-up.
    boolean paused;

    Instant recordedAt;
    String ruleVersion;
    @Version long version;

    PairingStarted started() {
        return new PairingStarted(id, studentId, helperId, org, kind.name(), startsOn);
    }

    boolean isActive() {
        return endedOn == null;
    }

    /// @param until last day, not before the first
    PairingEnded end(EndReason reason, String note, LocalDate until) {
        if (!isActive()) {
            throw Refusal.conflict("mentoring.pairing-ended");
        }
        if (until.isBefore(startsOn)) {
            throw Refusal.unprocessable("mentoring.until-before-from", "until");
        }
        endedOn = until;
        endReason = reason;
        endNote = note;
        return new PairingEnded(id, studentId, helperId, org, kind.name(), until);
    }

    void pause() {
        if (!isActive()) {
            throw Refusal.conflict("mentoring.pairing-ended");
        }
        paused = true;
    }
}
