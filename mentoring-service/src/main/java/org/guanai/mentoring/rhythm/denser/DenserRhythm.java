package org.guanai.mentoring.rhythm.denser;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.mentoring.DenserRhythmEnded;
import org.guanai.events.mentoring.DenserRhythmFixed;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.rhythm.kind.Due;
import org.guanai.mentoring.rhythm.kind.DutyKind;
import org.guanai.mentoring.rhythm.window.Cadence;

/// A rhythm that a school fixed for one duty, denser than the Measures demand (加密频次). What the
/// Measures fix is the least: the scorecard goes on counting by it. Duties follow in the same
/// transaction; whoever owes them is told.
@Entity
class DenserRhythm {
    static final String TABLE = "denser_rhythm";

    @Id UUID id;

    /// Path of the school.
    OrgPath org;

    /// Code of the duty.
    String kind;

    @Enumerated(EnumType.STRING)
    Cadence cadence;

    /// Only for boarders, or only for day pupils; for all children when null.
    Boolean boarders;

    /// Minutes, document or reason by which it was fixed.
    String basis;

    LocalDate startsOn;

    /// Last day; null when it holds on. A day before the first: it never held.
    LocalDate endsOn;

    /// Person.
    UUID recordedBy;

    Instant recordedAt;

    /// Why it ended; null while it holds.
    String endedWhy;

    @Version long version;

    protected DenserRhythm() {}

    private DenserRhythm(OrgPath school, DenserRhythmOrder order, UUID by, Instant now) {
        id = Ids.next();
        org = school;
        kind = order.kind();
        cadence = order.cadence();
        boarders = order.boarders();
        basis = order.basis().strip();
        startsOn = order.from();
        endsOn = order.until();
        recordedBy = by;
        recordedAt = now;
    }

    /// @throws Refusal.Unprocessable when it is not denser than the duty is declared, or begins in
    ///   the past: what was owed then stays as it was
    /// @throws Refusal.Invalid when the last day lies before the first
    static DenserRhythm fix(
            OrgPath school,
            DenserRhythmOrder order,
            DutyKind duty,
            UUID by,
            Instant now,
            LocalDate today) {
        if (!(duty.due() instanceof Due.Every every)
                || order.cadence().compareTo(every.cadence()) >= 0) {
            throw Refusal.unprocessable("mentoring.rhythm-not-denser", "cadence");
        }
        if (order.from().isBefore(today)) {
            throw Refusal.unprocessable("mentoring.rhythm-in-past", "from");
        }
        if (order.until() != null && order.until().isBefore(order.from())) {
            throw Refusal.invalid("mentoring.period-reversed", "until");
        }
        return new DenserRhythm(school, order, by, now);
    }

    /// @param until last day; one before its first when it shall never hold
    /// @throws Refusal.Conflict when it has ended
    /// @throws Refusal.Unprocessable when it would have ended in the past
    DenserRhythmEnded end(LocalDate until, String why, LocalDate today) {
        if (endsOn != null && endsOn.isBefore(today)) {
            throw Refusal.conflict("mentoring.rhythm-ended");
        }
        if (until.isBefore(today.minusDays(1))) {
            throw Refusal.unprocessable("mentoring.rhythm-in-past", "until");
        }
        endsOn = until;
        endedWhy = why;
        return new DenserRhythmEnded(id, org.text(), kind, until);
    }

    DenserRhythmFixed fixed() {
        return new DenserRhythmFixed(id, org.text(), kind, cadence.name(), startsOn);
    }

    /// Whether both would hold for the same child on the same day.
    boolean meets(DenserRhythm other) {
        return kind.equals(other.kind)
                && (boarders == null || other.boarders == null || boarders.equals(other.boarders))
                && (endsOn == null || !other.startsOn.isAfter(endsOn))
                && (other.endsOn == null || !startsOn.isAfter(other.endsOn));
    }
}
