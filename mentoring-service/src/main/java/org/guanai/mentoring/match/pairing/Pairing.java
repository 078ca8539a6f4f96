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
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.time.BusinessZone;
import org.guanai.mentoring.match.event.ActivePairing;
import org.guanai.mentoring.match.event.PairingKind;

/// One helper who looks after one child (结对, 3.1.3a). Belongs to the school at which it was made;
/// ends, but is never deleted.
@Entity
class Pairing {
    @Id UUID id;

    /// Path of the school.
    OrgPath org;

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

    /// Whether there is any pause, so that counting looks for pauses only then.
    boolean paused;

    Instant recordedAt;
    String ruleVersion;
    @Version long version;

    protected Pairing() {}

    private Pairing(PairingMatch match, OrgPath school, String rule, LocalDate from, Instant now) {
        id = Ids.next();
        org = school;
        studentId = match.studentId();
        helperId = match.helperId();
        kind = match.kind();
        startsOn = from;
        recordedAt = now;
        ruleVersion = rule;
    }

    /// @param school path of the child's school
    /// @param rule version of the rule `teacher-load` that held
    /// @throws Refusal.Unprocessable when it would begin in the future
    static Pairing start(PairingMatch match, OrgPath school, String rule, Instant now) {
        var today = LocalDate.ofInstant(now, BusinessZone.ID);
        var from = match.from() == null ? today : match.from();
        if (from.isAfter(today)) {
            throw Refusal.unprocessable("mentoring.from-in-future", "from");
        }
        return new Pairing(match, school, rule, from, now);
    }

    PairingStarted started() {
        return new PairingStarted(id, studentId, helperId, org.text(), kind.name(), startsOn);
    }

    boolean isActive() {
        return endedOn == null;
    }

    /// @param until last day; today when null
    /// @throws Refusal.Conflict when it has ended already
    /// @throws Refusal.Unprocessable when the day lies in the future, or before the first
    PairingEnded end(EndReason reason, String note, LocalDate until, LocalDate today) {
        var last = until == null ? today : until;
        if (last.isAfter(today)) {
            throw Refusal.unprocessable("mentoring.until-in-future", "until");
        }
        if (!isActive()) {
            throw Refusal.conflict("mentoring.pairing-ended");
        }
        if (last.isBefore(startsOn)) {
            throw Refusal.unprocessable("mentoring.until-before-from", "until");
        }
        endedOn = last;
        endReason = reason;
        endNote = note;
        return new PairingEnded(id, studentId, helperId, org.text(), kind.name(), last);
    }

    /// Duties rest for a while; the pause itself is recorded elsewhere, and no event tells of it.
    ///
    /// @throws Refusal.Conflict when it has ended
    void pause() {
        if (!isActive()) {
            throw Refusal.conflict("mentoring.pairing-ended");
        }
        paused = true;
    }

    ActivePairing active() {
        return new ActivePairing(id, org, studentId, helperId);
    }
}
