package org.guanai.mentoring.care.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.guanai.mentoring.care.kind.ContactParts;
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

    private final DutyBook duties;
    private final Recording recording;

    Contacts(DutyBook duties) {
        this.duties = duties;
        this.recording = duties.recording(INSERT);
    }

    /// @return the duty after the contact
    Duty write(Contact contact, OpenDuty open) {
        var effect =
                contact.counts
                        ? duties.enter(open.duty(), open.calendar(), contact.deed())
                        : new Effect.Unchanged(open.duty());
        insert(contact, effect);
        return switch (effect) {
            case Effect.Unclear(var duty) -> duties.recounted(duty);
            case Effect.Moved(var duty, _) -> duty;
            case Effect.Unchanged(var duty) -> duty;
        };
    }

    private void insert(Contact c, Effect effect) {
        recording
                .of(effect)
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
