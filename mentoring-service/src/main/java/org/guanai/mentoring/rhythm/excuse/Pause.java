package org.guanai.mentoring.rhythm.excuse;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.match.event.ActivePairing;
import org.guanai.mentoring.rhythm.standing.Excuse;

/// Days on which one duty of a pairing, or all of them, rest (暂停). Never changed afterwards; no
/// event tells of it.
@Entity
class Pause {
    @Id UUID id;

    /// Path of the pairing's school.
    OrgPath org;

    UUID pairingId;
    UUID helperId;

    /// Code of the duty that rests; null when all do.
    String duty;

    LocalDate startsOn;

    /// Last day.
    LocalDate endsOn;

    String reason;
    Instant recordedAt;

    protected Pause() {}

    private Pause(ActivePairing pairing, PauseStart start, Instant now) {
        id = Ids.next();
        org = pairing.org();
        pairingId = pairing.id();
        helperId = pairing.helperId();
        duty = start.duty();
        startsOn = start.from();
        endsOn = start.until();
        reason = start.reason();
        recordedAt = now;
    }

    /// @throws Refusal.Invalid when the last day lies before the first
    static Pause begin(ActivePairing pairing, PauseStart start, Instant now) {
        if (start.until().isBefore(start.from())) {
            throw Refusal.invalid("mentoring.period-reversed", "until");
        }
        return new Pause(pairing, start, now);
    }

    Excuse excuse() {
        return new Excuse(duty, startsOn, endsOn);
    }
}
