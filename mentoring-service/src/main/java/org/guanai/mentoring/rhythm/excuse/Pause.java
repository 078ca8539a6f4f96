package org.guanai.mentoring.rhythm.excuse;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.guanai.events.mentoring.DutiesExcused;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.match.event.ActivePairing;
import org.guanai.mentoring.rhythm.standing.Excuse;

/// Days on which one duty of a pairing, or all of them, rest (暂停).
@Entity
class Pause {
    static final String TABLE = "pause";

    @Id UUID id;

    /// Path of the pairing's school.
    OrgPath org;

    UUID pairingId;
    UUID studentId;
    UUID helperId;

    /// Code of the duty that rests; null when all do.
    String duty;

    LocalDate startsOn;

    /// Last day.
    LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    ExcuseCause cause;

    String reason;

    /// Who excused it; null when it followed from the return of a pairing.
    UUID recordedBy;

    Instant recordedAt;

    /// Null unless it was taken back.
    Instant withdrawnAt;

    UUID withdrawnBy;
    String withdrawnWhy;
    @Version long version;

    protected Pause() {}

    private Pause(ActivePairing pairing, PauseStart start, UUID by, Instant now) {
        id = Ids.next();
        org = pairing.org();
        pairingId = pairing.id();
        studentId = pairing.studentId();
        helperId = pairing.helperId();
        duty = start.duty();
        startsOn = start.from();
        endsOn = start.until();
        cause = start.cause();
        reason = start.reason();
        recordedBy = by;
        recordedAt = now;
    }

    /// @param by null when it follows from the return of a pairing
    /// @throws Refusal.Invalid when the last day lies before the first
    static Pause begin(ActivePairing pairing, PauseStart start, UUID by, Instant now) {
        checkOrder(start.from(), start.until());
        return new Pause(pairing, start, by, now);
    }

    /// @throws Refusal.Conflict when it was withdrawn
    /// @throws Refusal.Invalid when the last day would lie before the first
    DutiesExcused change(LocalDate from, LocalDate until, String why) {
        requireStanding();
        checkOrder(from, until);
        startsOn = from;
        endsOn = until;
        reason = why;
        return excused();
    }

    /// @throws Refusal.Conflict when it was withdrawn already
    DutiesExcused withdraw(UUID by, String why, Instant now) {
        requireStanding();
        withdrawnAt = now;
        withdrawnBy = by;
        withdrawnWhy = why;
        return excused();
    }

    /// What is left of this pause after the last day of a newer one that lies within it.
    Pause after(LocalDate day, UUID by, Instant now) {
        var pairing = new ActivePairing(pairingId, org, studentId, helperId);
        return new Pause(
                pairing, new PauseStart(duty, day.plusDays(1), endsOn, cause, reason), by, now);
    }

    /// Whether nothing of an earlier one is left beside this one.
    boolean replaces(Pause earlier) {
        return startsOn.equals(earlier.startsOn)
                || startsOn.isBefore(earlier.startsOn) && !endsOn.isBefore(earlier.endsOn);
    }

    boolean overlaps(Pause other) {
        return Objects.equals(duty, other.duty)
                && !startsOn.isAfter(other.endsOn)
                && !endsOn.isBefore(other.startsOn);
    }

    DutiesExcused excused() {
        return new DutiesExcused(
                id,
                pairingId,
                studentId,
                helperId,
                org.text(),
                duty,
                startsOn,
                endsOn,
                withdrawnAt != null);
    }

    Excuse excuse() {
        return new Excuse(duty, startsOn, endsOn);
    }

    private void requireStanding() {
        if (withdrawnAt != null) {
            throw Refusal.conflict("mentoring.pause-withdrawn");
        }
    }

    private static void checkOrder(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw Refusal.invalid("mentoring.period-reversed", "until");
        }
    }
}
