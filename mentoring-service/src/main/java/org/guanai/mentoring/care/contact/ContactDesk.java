package org.guanai.mentoring.care.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.mentoring.care.feedback.FeedbackDesk;
import org.guanai.mentoring.care.occasion.ContactOccasion;
import org.guanai.mentoring.care.occasion.ContactOccasions;
import org.guanai.mentoring.rhythm.due.DutyView;
import org.guanai.mentoring.rhythm.duty.Duty;
import org.guanai.mentoring.rhythm.duty.OpenDuty;

/// Recording contacts (3.1.3i, 3.1.3j, 3.1.4f): a select, a write, and the side rows in one
/// statement.
@ApplicationScoped
public class ContactDesk {
    private final ContactOccasions occasions;
    private final Contacts contacts;
    private final FeedbackDesk feedbacks;
    private final Sealer sealer;
    private final Journal journal;
    private final Clock clock;

    ContactDesk(
            ContactOccasions occasions,
            Contacts contacts,
            FeedbackDesk feedbacks,
            Sealer sealer,
            Journal journal,
            Clock clock) {
        this.occasions = occasions;
        this.contacts = contacts;
        this.feedbacks = feedbacks;
        this.sealer = sealer;
        this.journal = journal;
        this.clock = clock;
    }

    /// A refusal undoes nothing that was done before it in the same transaction: of many contacts
    /// the good ones are kept.
    ///
    /// @param helper who records, only for pairings of their own; empty for a school's own system,
    ///   which enters what helpers told it
    @Transactional(dontRollbackOn = Refusal.class)
    public RecordedContact record(ContactEntry entry, Optional<UUID> helper) {
        var occasion = occasions.of(entry.pairingId(), entry.kind(), helper);
        var contact = Contact.record(entry, occasion, sealer, clock.instant());
        var duty = contacts.write(contact, occasion);
        feedbacks.owe(occasion.subject(), contact.id, contact.occurredOn, contact.concern);
        journal.publish(Topics.MENTORING_EVENTS, contact.studentId, contact.recorded());
        journal.wrote("contact", contact.id, "kind", "occurredAt", "reached", "parts", "note");
        return new RecordedContact(
                ContactView.of(contact, occasion.studentName()),
                duty.map(d -> view(d, occasion)).orElse(null));
    }

    private DutyView view(Duty duty, ContactOccasion occasion) {
        var calendar = occasion.open().flatMap(OpenDuty::calendar);
        return DutyView.of(duty, occasion.studentName(), calendar, LocalDate.now(clock));
    }

    /// The contact that a client sent before under the same id with the same content, as it is now;
    /// asked of one of many, since the database's own refusal would undo them all.
    ///
    /// @param helper who records; empty for a school's own system
    /// @throws Refusal.Conflict when another contact has this id, or the visit is recorded already
    public Optional<ContactView> recordedBefore(ContactEntry entry, Optional<UUID> helper) {
        var before =
                Optional.ofNullable(entry.id())
                        .flatMap(contacts::one)
                        .filter(c -> helper.map(c.helperId::equals).orElse(true))
                        .filter(c -> c.isSame(entry, sealer));
        if (before.isEmpty() && contacts.isRecorded(entry)) {
            throw Refusal.conflict("mentoring.contact-exists");
        }
        return before.map(c -> ContactView.of(c, null));
    }
}
