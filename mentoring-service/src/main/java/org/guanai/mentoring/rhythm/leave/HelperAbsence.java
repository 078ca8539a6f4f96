package org.guanai.mentoring.rhythm.leave;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.rhythm.excuse.ExcuseCause;
import org.guanai.mentoring.rhythm.excuse.PauseStart;

/// A teacher is away (请假、外出、病休): for a while their duties rest, for months others look after their
/// children (3.1.3f). No event tells of it: the excuses and the ends of pairings do.
@Entity
class HelperAbsence {
    static final String TABLE = "helper_absence";

    @Id UUID id;

    /// Path of the school.
    OrgPath org;

    UUID helperId;
    LocalDate startsOn;

    /// Last day.
    LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    ExcuseCause cause;

    String reason;

    /// Person.
    UUID recordedBy;

    Instant recordedAt;

    /// Null unless it was withdrawn.
    Instant withdrawnAt;

    String withdrawnWhy;
    @Version long version;

    protected HelperAbsence() {}

    private HelperAbsence(OrgPath school, AbsenceEntry entry, UUID by, Instant now) {
        id = Ids.next();
        org = school;
        helperId = entry.helperId();
        startsOn = entry.from();
        endsOn = entry.until();
        cause = entry.cause();
        reason = entry.reason();
        recordedBy = by;
        recordedAt = now;
    }

    /// @throws Refusal.Conflict when the helper would record themself
    /// @throws Refusal.Invalid when the last day lies before the first
    static HelperAbsence record(OrgPath school, AbsenceEntry entry, UUID by, Instant now) {
        if (entry.until().isBefore(entry.from())) {
            throw Refusal.invalid("mentoring.period-reversed", "until");
        }
        if (by.equals(entry.helperId())) {
            throw Refusal.conflict("mentoring.absence-by-oneself");
        }
        return new HelperAbsence(school, entry, by, now);
    }

    /// @param days from which on it is long: rule `helper-absence`
    boolean isLong(int days) {
        return !endsOn.isBefore(startsOn.plusDays(days - 1L));
    }

    PauseStart rest() {
        return new PauseStart(null, startsOn, endsOn, cause, reason);
    }

    /// @throws Refusal.Conflict when it was withdrawn already
    void withdraw(String why, Instant now) {
        if (withdrawnAt != null) {
            throw Refusal.conflict("mentoring.absence-withdrawn");
        }
        withdrawnAt = now;
        withdrawnWhy = why;
    }
}
