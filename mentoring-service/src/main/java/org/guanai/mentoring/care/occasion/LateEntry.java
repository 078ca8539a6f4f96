package org.guanai.mentoring.care.occasion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.match.event.ActivePairing;

/// Contacts that were forgotten may be entered after their time (补录审批, 3.1.3i): whoever answers for
/// the school allows it, for some days of a pairing and for a short while. No event tells of it.
@Entity
class LateEntry {
    static final String TABLE = "late_entry";

    /// Days within which the contacts are entered then.
    static final int OPEN_FOR = 14;

    @Id UUID id;

    /// Path of the pairing's school.
    OrgPath org;

    UUID pairingId;
    UUID studentId;
    UUID helperId;

    /// First and last day of the contacts.
    LocalDate startsOn;

    LocalDate endsOn;
    String reason;

    /// Person.
    UUID allowedBy;

    LocalDate allowedOn;

    /// Last day on which they are entered.
    LocalDate openUntil;

    /// Null unless it was withdrawn.
    Instant withdrawnAt;

    String withdrawnWhy;
    @Version long version;

    protected LateEntry() {}

    private LateEntry(ActivePairing pairing, LateEntryPermission p, UUID by, LocalDate today) {
        id = Ids.next();
        org = pairing.org();
        pairingId = pairing.id();
        studentId = pairing.studentId();
        helperId = pairing.helperId();
        startsOn = p.from();
        endsOn = p.until();
        reason = p.reason();
        allowedBy = by;
        allowedOn = today;
        openUntil = today.plusDays(OPEN_FOR);
    }

    /// @throws Refusal.Conflict when the helper would allow themself
    /// @throws Refusal.Invalid when the last day lies before the first, or in the future
    static LateEntry allow(ActivePairing pairing, LateEntryPermission p, UUID by, LocalDate today) {
        if (p.until().isBefore(p.from())) {
            throw Refusal.invalid("mentoring.period-reversed", "until");
        }
        if (by.equals(pairing.helperId())) {
            throw Refusal.conflict("mentoring.late-entry-by-oneself");
        }
        return new LateEntry(pairing, p, by, today);
    }

    /// @throws Refusal.Conflict when it was withdrawn already
    void withdraw(String why, Instant now) {
        if (withdrawnAt != null) {
            throw Refusal.conflict("mentoring.late-entry-withdrawn");
        }
        withdrawnAt = now;
        withdrawnWhy = why;
    }
}
