package org.guanai.mentoring.care.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.sql.Update;
import org.guanai.mentoring.care.kind.ContactParts;
import org.guanai.mentoring.care.occasion.ContactOccasion;
import org.guanai.mentoring.rhythm.duty.Duty;
import org.guanai.mentoring.rhythm.duty.DutyBook;
import org.guanai.mentoring.rhythm.duty.Effect;
import org.guanai.mentoring.rhythm.duty.OpenDuty;
import org.guanai.mentoring.rhythm.duty.Recording;

/// The contacts. Recording one is the platform's hottest path, so it is SQL by hand: one statement
/// writes the contact and moves its duty.
@ApplicationScoped
class Contacts implements PanacheRepositoryBase<Contact, UUID> {
    private static final String INSERT =
            """
            insert into contact (id, org, pairing_id, student_id, helper_id, kind, occurred_at, occurred_on, reached,
                counts, channel, minutes, concern, note, parts, visit_id, recorded_at, rule_version)
            values (:id, :org, :pairing, :student, :helper, :contactKind, :occurredAt, :occurredOn, :reached,
                :counts, :channel, :minutes, :concern, :note, :parts, :visit, :recordedAt, :rule)\
            """;

    private static final String SAME_VISIT =
            "visitId = :visit and pairingId = :pairing and kind = :kind and withdrawnAt is null";

    private final DutyBook duties;
    private final Recording recording;

    Contacts(DutyBook duties) {
        this.duties = duties;
        this.recording = duties.recording(INSERT);
    }

    /// Locked; of a few schools that chose the same id, the first that the caller may see.
    Optional<Contact> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    Optional<Contact> one(UUID id) {
        return find("id", id).firstResultOptional();
    }

    boolean isRecorded(ContactEntry entry) {
        return entry.id() != null && count("id", entry.id()) > 0
                || entry.visitId() != null && count(SAME_VISIT, visit(entry)) > 0;
    }

    private static Map<String, Object> visit(ContactEntry e) {
        return Map.of("visit", e.visitId(), "pairing", e.pairingId(), "kind", e.kind());
    }

    /// Counts the duties of a contact's pairing again.
    ///
    /// @return the contact's own; empty once the pairing has ended
    Optional<Duty> recounted(Contact contact) {
        return duties.recounted(contact.pairingId).stream()
                .filter(duty -> duty.kind().equals(contact.kind.duty()))
                .findFirst();
    }

    /// @return the duty after the contact; empty once the pairing has ended
    Optional<Duty> write(Contact contact, ContactOccasion occasion) {
        if (occasion.open().isEmpty()) {
            insert(contact, recording.alone());
            return Optional.empty();
        }
        return Optional.of(write(contact, occasion.open().get()));
    }

    private Duty write(Contact contact, OpenDuty open) {
        var effect =
                contact.counts
                        ? duties.enter(open.duty(), open.calendar(), contact.deed())
                        : new Effect.Unchanged(open.duty());
        insert(contact, recording.of(effect));
        return switch (effect) {
            case Effect.Unclear(var duty) -> duties.recounted(duty);
            case Effect.Moved(var duty, _) -> duty;
            case Effect.Unchanged(var duty) -> duty;
        };
    }

    private static void insert(Contact c, Update statement) {
        statement
                .with("id", c.id)
                .with("org", c.org)
                .with("pairing", c.pairingId)
                .with("student", c.studentId)
                .with("helper", c.helperId)
                .with("contactKind", c.kind)
                .with("occurredAt", c.occurredAt)
                .with("occurredOn", c.occurredOn)
                .with("reached", c.reached)
                .with("counts", c.counts)
                .with("channel", c.channel)
                .with("minutes", c.minutes)
                .with("concern", c.concern)
                .with("note", c.note)
                .with("parts", ContactParts.number(c.parts))
                .with("visit", c.visitId)
                .with("recordedAt", c.recordedAt)
                .with("rule", c.ruleVersion)
                .run();
    }
}
