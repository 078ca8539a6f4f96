package org.guanai.mentoring.match.pairing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.mentoring.MentorLost;
import org.guanai.events.mentoring.PairingEnded;
import org.guanai.events.mentoring.PairingReinstated;
import org.guanai.events.mentoring.PairingSnapshot;
import org.guanai.events.mentoring.PairingStarted;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.time.BusinessZone;
import org.guanai.mentoring.match.event.ActivePairing;
import org.guanai.mentoring.match.event.PairingKind;
import org.guanai.mentoring.match.event.PairingPeriod;

/// One helper who looks after one child (结对, 3.1.3a). Belongs to the school at which it was made;
/// ends, but is never deleted, and comes back when it had ended by mistake.
@Entity
class Pairing {
    /// Days after its end in which a pairing comes back. No window of the Measures is longer than
    /// two months, so the same two are never counted twice in one window: within these days the
    /// earlier pairing goes on, later a new one begins in a window of its own.
    static final int COMES_BACK_WITHIN = 62;

    /// Days by which the first day may lie back: a school that enters its pairings late enters
    /// those of the term, and no term is longer.
    static final int BEGINS_WITHIN = 200;

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
    /// @throws Refusal.Unprocessable when it would begin in the future, or before this term
    static Pairing start(PairingMatch match, OrgPath school, String rule, Instant now) {
        var today = LocalDate.ofInstant(now, BusinessZone.ID);
        var from = match.from() == null ? today : match.from();
        if (from.isAfter(today)) {
            throw Refusal.unprocessable("mentoring.from-in-future", "from");
        }
        if (from.isBefore(today.minusDays(BEGINS_WITHIN))) {
            throw Refusal.unprocessable("mentoring.from-too-early", "from");
        }
        return new Pairing(match, school, rule, from, now);
    }

    PairingStarted started() {
        return new PairingStarted(id, studentId, helperId, org.text(), kind.name(), startsOn);
    }

    boolean isActive() {
        return endedOn == null;
    }

    /// The same two had an earlier pairing.
    ///
    /// @throws Refusal.Conflict when that one is to come back instead
    /// @throws Refusal.Unprocessable when both would share a day, or a window
    void follow(Pairing earlier, LocalDate today) {
        var sameSchool = earlier.org.equals(org);
        if (sameSchool && earlier.mayComeBackOn(today)) {
            throw Refusal.conflict("mentoring.pairing-comes-back");
        }
        var free = sameSchool ? earlier.endedOn.plusDays(COMES_BACK_WITHIN + 1L) : earlier.endedOn;
        if (startsOn.isBefore(free)) {
            throw Refusal.unprocessable("mentoring.pairing-overlaps", "from");
        }
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

    /// Told to those who answer for the child when it lost its helper; empty while it is active,
    /// and when it ended for another reason.
    Optional<MentorLost> lost() {
        return Optional.ofNullable(endReason)
                .filter(EndReason::isLoss)
                .map(why ->
                        new MentorLost(
                                id, studentId, helperId, org.text(), kind.name(), why.name()));
    }

    boolean mayComeBackOn(LocalDate day) {
        return !isActive() && !endedOn.plusDays(COMES_BACK_WITHIN).isBefore(day);
    }

    /// As if it had never ended.
    ///
    /// @throws Refusal.Conflict when it has not ended, or too long ago
    PairingReinstated reinstate(LocalDate today) {
        if (isActive()) {
            throw Refusal.conflict("mentoring.pairing-active");
        }
        if (!mayComeBackOn(today)) {
            throw Refusal.conflict("mentoring.pairing-ended-long-ago");
        }
        endedOn = null;
        endReason = null;
        endNote = null;
        return new PairingReinstated(id, studentId, helperId, org.text(), kind.name(), startsOn);
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

    PairingPeriod period() {
        return new PairingPeriod(active(), kind, startsOn, endedOn);
    }

    PairingSnapshot snapshot() {
        return new PairingSnapshot(
                id, org.text(), studentId, helperId, kind.name(), isActive(), version);
    }
}
