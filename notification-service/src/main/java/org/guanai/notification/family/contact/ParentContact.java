package org.guanai.notification.family.contact;

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
import org.guanai.notification.family.contact.way.ContactInitiator;
import org.guanai.notification.family.contact.way.ContactWay;
import org.guanai.notification.family.contact.way.ContactWith;
import org.guanai.notification.student.KnownStudent;

/// A parent was in touch with their child or its carer (父母联系). No step has an event: what follows
/// from it is counted from the rows.
@Entity
class ParentContact {
    @Id UUID id;

    /// Path of the child's school.
    String org;

    UUID studentId;

    /// The guardian who was in touch.
    UUID guardianId;

    @Enumerated(EnumType.STRING)
    ContactWay way;

    @Enumerated(EnumType.STRING)
    ContactWith partner;

    @Enumerated(EnumType.STRING)
    ContactInitiator initiator;

    LocalDate happenedOn;
    int minutes;
    UUID notedBy;
    Instant notedAt;

    /// Null unless it was taken back.
    Instant withdrawnAt;

    String withdrawnWhy;
    @Version long version;

    protected ParentContact() {}

    private ParentContact(KnownStudent child, UUID parent, UUID by, Instant now) {
        id = Ids.next();
        org = child.org();
        studentId = child.id();
        guardianId = parent;
        notedBy = by;
        notedAt = now;
    }

    static ParentContact note(
            KnownStudent child, UUID parent, ParentContactEntry entry, UUID by, Instant now) {
        var contact = new ParentContact(child, parent, by, now);
        contact.way = entry.way();
        contact.partner = entry.with();
        contact.initiator = entry.initiator();
        contact.happenedOn = entry.on();
        contact.minutes = entry.minutes();
        return contact;
    }

    /// @throws Refusal.Conflict when it was taken back
    void correct(ParentContactCorrection as) {
        requireStanding();
        way = as.way();
        partner = as.with();
        initiator = as.initiator();
        happenedOn = as.on();
        minutes = as.minutes();
    }

    /// @throws Refusal.Conflict when it was taken back already
    void withdraw(String why, Instant now) {
        requireStanding();
        withdrawnAt = now;
        withdrawnWhy = why;
    }

    private void requireStanding() {
        if (withdrawnAt != null) {
            throw Refusal.conflict("notification.withdrawn");
        }
    }
}
