package org.guanai.mentoring.care.contact;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.mentoring.ContactRecorded;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.rule.Held;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.kit.time.BusinessZone;
import org.guanai.mentoring.care.kind.Channel;
import org.guanai.mentoring.care.kind.ContactKind;
import org.guanai.mentoring.care.kind.ContactPart;
import org.guanai.mentoring.care.kind.ContactParts;
import org.guanai.mentoring.rhythm.duty.Duty;
import org.guanai.mentoring.rhythm.kind.Deed;
import org.hibernate.annotations.Immutable;

/// A contact (联系记录) between a helper and a child, or an attempt at one. Never changed afterwards.
@Entity
@Immutable
class Contact {
    static final String TABLE = "contact";

    @Id UUID id;

    /// Path of the pairing's school.
    OrgPath org;

    UUID pairingId;
    UUID studentId;
    UUID helperId;

    @Enumerated(EnumType.STRING)
    ContactKind kind;

    Instant occurredAt;
    LocalDate occurredOn;
    boolean reached;

    /// Whether it may satisfy a duty: the child was reached, and a visit was one in person.
    boolean counts;

    @Enumerated(EnumType.STRING)
    Channel channel;

    Integer minutes;

    /// 0 none – 3 acute.
    int concern;

    /// Sealed.
    byte[] note;

    @Convert(converter = ContactParts.class)
    Set<ContactPart> parts;

    UUID visitId;
    Instant recordedAt;

    /// The rule under which it was accepted.
    String ruleVersion;

    protected Contact() {}

    private Contact(ContactEntry e, Duty duty, String rule, Sealer sealer, Instant now) {
        id = e.id() == null ? Ids.next() : e.id();
        org = duty.subject().org();
        pairingId = duty.subject().id();
        studentId = duty.subject().studentId();
        helperId = duty.subject().helperId();
        kind = e.kind();
        occurredAt = e.occurredAt();
        occurredOn = LocalDate.ofInstant(e.occurredAt(), BusinessZone.ID);
        reached = e.reached();
        channel = e.channel();
        minutes = e.minutes();
        concern = e.concern();
        note = sealer.seal(e.note(), TABLE, id, "note");
        parts = e.parts();
        visitId = e.visitId();
        recordedAt = now;
        ruleVersion = rule;
        counts = reached && kind.duty().takes(deed());
    }

    /// @throws Refusal.Unprocessable for a contact in the future, before the pairing or too long
    ///   ago, and for parts that are not those of its kind
    static Contact record(
            ContactEntry entry, Duty duty, Held<BackDating> rule, Sealer sealer, Instant now) {
        entry.checkParts();
        var contact = new Contact(entry, duty, rule.label(), sealer, now);
        contact.checkTime(duty.since(), rule.content(), now);
        return contact;
    }

    ContactRecorded recorded() {
        return new ContactRecorded(
                id,
                pairingId,
                studentId,
                helperId,
                org.text(),
                kind.name(),
                occurredAt,
                reached,
                concern);
    }

    Deed deed() {
        return new Deed.Contact(occurredOn, ContactKind.names(parts), isInPerson(channel));
    }

    static boolean isInPerson(Channel channel) {
        return channel == null || channel == Channel.IN_PERSON;
    }

    private void checkTime(LocalDate pairedOn, BackDating rule, Instant now) {
        if (occurredAt.isAfter(now.plusSeconds(rule.aheadSeconds()))) {
            throw Refusal.unprocessable("mentoring.contact-in-future", "occurredAt");
        }
        if (occurredOn.isBefore(pairedOn)) {
            throw Refusal.unprocessable("mentoring.contact-before-pairing", "occurredAt");
        }
        var earliest = LocalDate.ofInstant(now, BusinessZone.ID).minusDays(rule.days());
        if (occurredOn.isBefore(earliest)) {
            throw Refusal.unprocessable("mentoring.contact-too-late", "occurredAt");
        }
    }
}
