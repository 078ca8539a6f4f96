package org.guanai.mentoring.care.contact;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.mentoring.ContactCorrected;
import org.guanai.events.mentoring.ContactRecorded;
import org.guanai.events.mentoring.ContactWithdrawn;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.kit.time.BusinessZone;
import org.guanai.mentoring.care.kind.Channel;
import org.guanai.mentoring.care.kind.ContactKind;
import org.guanai.mentoring.care.kind.ContactPart;
import org.guanai.mentoring.care.kind.ContactParts;
import org.guanai.mentoring.care.kind.CountsNot;
import org.guanai.mentoring.care.occasion.ContactOccasion;
import org.guanai.mentoring.care.revision.ContactFacts;
import org.guanai.mentoring.rhythm.duty.Subject;
import org.guanai.mentoring.rhythm.kind.Deed;
import org.hibernate.annotations.Formula;

/// A contact (联系记录) between a helper and a child, or an attempt at one. It can be corrected, and
/// withdrawn when it should not have been recorded; it is never deleted.
@Entity
class Contact {
    static final String TABLE = "contact";

    /// Unique within the school.
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

    /// Whether it may satisfy a duty: the child was reached, a visit was one in person, and it was
    /// not withdrawn.
    boolean counts;

    /// Null when it counts. The row says it by its other columns.
    @Formula(
            "case when withdrawn_at is not null then 'WITHDRAWN' when not reached then 'NOT_REACHED'"
                    + " when not counts then 'NOT_IN_PERSON' end")
    @Enumerated(EnumType.STRING)
    CountsNot countsNot;

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

    /// Null unless it was corrected.
    Instant correctedAt;

    /// Null unless it was withdrawn.
    Instant withdrawnAt;

    /// Person or client.
    String withdrawnBy;

    String withdrawnWhy;
    @Version long version;

    protected Contact() {}

    private Contact(ContactEntry e, ContactOccasion occasion, Sealer sealer, Instant now) {
        id = e.id() == null ? Ids.next() : e.id();
        org = occasion.subject().org();
        pairingId = occasion.subject().id();
        studentId = occasion.subject().studentId();
        helperId = occasion.subject().helperId();
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
        ruleVersion = occasion.rule().label();
        judge();
    }

    /// @throws Refusal.Unprocessable for a contact in the future, before the pairing, after it or
    ///   too long ago, and for parts that are not those of its kind
    static Contact record(
            ContactEntry entry, ContactOccasion occasion, Sealer sealer, Instant now) {
        entry.kind().check(entry.parts(), entry.reached());
        var contact = new Contact(entry, occasion, sealer, now);
        occasion.check(contact.occurredAt, LocalDate.ofInstant(now, BusinessZone.ID), now);
        return contact;
    }

    /// @param occasion of the kind that it is now said to be of
    /// @throws Refusal.Conflict when it was withdrawn
    /// @throws Refusal.Unprocessable as for one that is recorded
    ContactCorrected correct(
            ContactCorrection c, ContactOccasion occasion, Sealer sealer, Instant now) {
        requireStanding();
        c.kind().check(c.parts(), c.reached());
        occasion.check(c.occurredAt(), LocalDate.ofInstant(recordedAt, BusinessZone.ID), now);
        kind = c.kind();
        occurredAt = c.occurredAt();
        occurredOn = LocalDate.ofInstant(c.occurredAt(), BusinessZone.ID);
        reached = c.reached();
        channel = c.channel();
        minutes = c.minutes();
        concern = c.concern();
        parts = c.parts();
        note = c.note() == null ? note : sealed(c.note(), sealer);
        correctedAt = now;
        ruleVersion = occasion.rule().label();
        judge();
        return new ContactCorrected(
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

    /// @param by person or client
    /// @throws Refusal.Conflict when it was withdrawn already
    ContactWithdrawn withdraw(String by, String why, Instant now) {
        requireStanding();
        withdrawnAt = now;
        withdrawnBy = by;
        withdrawnWhy = why;
        judge();
        return new ContactWithdrawn(
                id, pairingId, studentId, helperId, org.text(), kind.name(), occurredAt);
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

    /// Whether it says what was entered. The note is opened for that: a seal never looks the same
    /// twice.
    boolean isSame(ContactEntry e, Sealer sealer) {
        return pairingId.equals(e.pairingId())
                && kind == e.kind()
                && isSameMoment(e.occurredAt())
                && reached == e.reached()
                && channel == e.channel()
                && Objects.equals(minutes, e.minutes())
                && concern == e.concern()
                && parts.equals(e.parts())
                && Objects.equals(visitId, e.visitId())
                && Objects.equals(sealer.open(note, TABLE, id, "note"), e.note());
    }

    /// A row keeps microseconds.
    private boolean isSameMoment(Instant other) {
        return Duration.between(occurredAt, other).abs().toMillis() == 0;
    }

    Subject subject() {
        return new Subject(pairingId, org, helperId, studentId);
    }

    Deed deed() {
        return new Deed.Contact(occurredOn, ContactKind.names(parts), isInPerson(channel));
    }

    ContactFacts facts() {
        return new ContactFacts(
                id,
                org,
                helperId,
                version,
                kind,
                occurredAt,
                reached,
                channel,
                minutes,
                concern,
                note,
                parts);
    }

    static boolean isInPerson(Channel channel) {
        return channel == null || channel == Channel.IN_PERSON;
    }

    private void judge() {
        counts = withdrawnAt == null && reached && kind.duty().takes(deed());
        countsNot = CountsNot.of(counts, reached, withdrawnAt != null);
    }

    private byte[] sealed(String text, Sealer sealer) {
        return text.isBlank() ? null : sealer.seal(text, TABLE, id, "note");
    }

    private void requireStanding() {
        if (withdrawnAt != null) {
            throw Refusal.conflict("mentoring.contact-withdrawn");
        }
    }
}
