package org.guanai.mentoring.care.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.rhythm.duty.Subject;

/// A worrying contact that is to be reported back to the guardian (及时反馈, 3.1.3k). No event tells of
/// it yet; the contact's own does.
@Entity
class Feedback {
    @Id UUID id;

    /// Path of the pairing's school.
    OrgPath org;

    UUID contactId;
    UUID pairingId;
    UUID studentId;
    UUID helperId;

    /// 1–3, of the contact.
    int concern;

    /// Last day on which the guardian is told in time.
    LocalDate dueOn;

    Instant recordedAt;

    protected Feedback() {}

    private Feedback(Subject subject, UUID contact, int level, LocalDate by, Instant now) {
        id = Ids.next();
        org = subject.org();
        contactId = contact;
        pairingId = subject.id();
        studentId = subject.studentId();
        helperId = subject.helperId();
        concern = level;
        dueOn = by;
        recordedAt = now;
    }

    static Feedback owe(Subject subject, UUID contact, int concern, LocalDate by, Instant now) {
        return new Feedback(subject, contact, concern, by, now);
    }
}
