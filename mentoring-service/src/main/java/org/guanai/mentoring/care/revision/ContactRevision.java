package org.guanai.mentoring.care.revision;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.care.kind.Channel;
import org.guanai.mentoring.care.kind.ContactKind;
import org.guanai.mentoring.care.kind.ContactPart;
import org.guanai.mentoring.care.kind.ContactParts;
import org.hibernate.annotations.Immutable;

/// What a contact said before it was corrected or withdrawn. Never changed; the contact's own
/// events tell of the change.
@Entity
@Immutable
class ContactRevision {
    @Id UUID id;
    OrgPath org;
    UUID contactId;
    UUID helperId;

    /// Of the contact.
    long version;

    @Enumerated(EnumType.STRING)
    ContactKind kind;

    Instant occurredAt;
    boolean reached;

    @Enumerated(EnumType.STRING)
    Channel channel;

    Integer minutes;
    int concern;

    /// Sealed as the contact's own.
    byte[] note;

    @Convert(converter = ContactParts.class)
    Set<ContactPart> parts;

    /// Person or client.
    String changedBy;

    Instant changedAt;
    String reason;

    protected ContactRevision() {}

    private ContactRevision(ContactFacts before, String by, Instant now, String why) {
        id = Ids.next();
        org = before.org();
        contactId = before.id();
        helperId = before.helperId();
        version = before.version();
        kind = before.kind();
        occurredAt = before.occurredAt();
        reached = before.reached();
        channel = before.channel();
        minutes = before.minutes();
        concern = before.concern();
        note = before.note();
        parts = before.parts();
        changedBy = by;
        changedAt = now;
        reason = why;
    }

    static ContactRevision of(ContactFacts before, String by, Instant now, String why) {
        return new ContactRevision(before, by, now, why);
    }
}
