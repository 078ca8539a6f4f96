package org.guanai.notification.family.call;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.events.Overdue;
import org.guanai.events.Overdue.Level;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.events.notification.FamilyCallBooked;
import org.guanai.events.notification.FamilyCallCancelled;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.time.BusinessZone;
import org.guanai.notification.student.KnownStudent;

/// A call between a child and their family (亲情通话). What came of it has no event: it is counted.
@Entity
class FamilyCall {
    @Id UUID id;

    /// Path of the child's school.
    String org;

    UUID studentId;
    UUID guardianId;

    /// Null when they use another telephone.
    UUID lineId;

    Instant startsAt;
    Instant endsAt;

    @Enumerated(EnumType.STRING)
    CallState state;

    /// 0 before it was held.
    int minutes;

    @Enumerated(EnumType.STRING)
    Mood mood;

    UUID bookedBy;
    UUID notedBy;

    /// How often it was said that its outcome is not noted.
    int reminded;

    @Version long version;

    protected FamilyCall() {}

    private FamilyCall(KnownStudent child, UUID parent, CallBooking booking, UUID by) {
        id = Ids.next();
        org = child.org();
        studentId = child.id();
        guardianId = parent;
        lineId = booking.line();
        startsAt = booking.at();
        endsAt = booking.at().plusSeconds(60L * booking.minutes());
        state = CallState.BOOKED;
        bookedBy = by;
    }

    static FamilyCall book(KnownStudent child, UUID parent, CallBooking booking, UUID by) {
        return new FamilyCall(child, parent, booking, by);
    }

    /// @param keeper of the line; null without one
    FamilyCallBooked booked(UUID keeper) {
        return new FamilyCallBooked(id, studentId, org, guardianId, keeper, startsAt);
    }

    /// @throws Refusal.Conflict when it was cancelled, or has not begun
    /// @throws Refusal.Invalid when an outcome is put right without a reason
    void note(CallOutcome outcome, UUID by, Instant now) {
        if (state == CallState.CANCELLED || startsAt.isAfter(now)) {
            throw Refusal.conflict("notification.call-not-held");
        }
        if (state != CallState.BOOKED && (outcome.reason() == null || outcome.reason().isBlank())) {
            throw Refusal.invalid("notification.reason-missing", "reason");
        }
        state = outcome.connected() ? CallState.HELD : CallState.MISSED;
        minutes = outcome.connected() ? outcome.minutes() : 0;
        mood = outcome.mood();
        notedBy = by;
    }

    /// Nobody has noted what came of it.
    ///
    /// @param level who hears of it now
    Overdue remind(Level level) {
        reminded = level.ordinal() + 1;
        var day = LocalDate.ofInstant(endsAt, BusinessZone.ID);
        return new Overdue(
                OverdueKind.FAMILY_CALL, id, studentId, org, null, Roles.CLASS_TEACHER, day, level);
    }

    /// @throws Refusal.Conflict unless it is still to come
    FamilyCallCancelled cancel() {
        if (state != CallState.BOOKED) {
            throw Refusal.conflict("notification.call-over");
        }
        state = CallState.CANCELLED;
        return new FamilyCallCancelled(id, studentId, org, startsAt);
    }
}
