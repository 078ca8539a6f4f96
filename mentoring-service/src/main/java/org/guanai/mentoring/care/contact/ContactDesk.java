package org.guanai.mentoring.care.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.mentoring.care.feedback.FeedbackDesk;
import org.guanai.mentoring.rhythm.due.DutyView;

/// Recording contacts (3.1.3i, 3.1.3j, 3.1.4f): a select, a write, and the side rows in one
/// statement.
@ApplicationScoped
class ContactDesk {
    private final RecordableDuties duties;
    private final Contacts contacts;
    private final FeedbackDesk feedbacks;
    private final Sealer sealer;
    private final Journal journal;
    private final Clock clock;

    ContactDesk(
            RecordableDuties duties,
            Contacts contacts,
            FeedbackDesk feedbacks,
            Sealer sealer,
            Journal journal,
            Clock clock) {
        this.duties = duties;
        this.contacts = contacts;
        this.feedbacks = feedbacks;
        this.sealer = sealer;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param helper who records, only for pairings of their own; empty for a school's own system,
    ///   which enters what helpers told it
    @Transactional
    RecordedContact record(ContactEntry entry, Optional<UUID> helper) {
        var open = duties.of(entry, helper);
        var rule = duties.rule(open);
        var contact = Contact.record(entry, open.duty(), rule, sealer, clock.instant());
        var duty = contacts.write(contact, open);
        feedbacks.owe(open, contact.id, contact.concern);
        journal.publish(Topics.MENTORING_EVENTS, contact.studentId, contact.recorded());
        journal.wrote("contact", contact.id, "kind", "occurredAt", "reached", "parts", "note");
        return new RecordedContact(
                ContactView.of(contact, open.studentName()),
                DutyView.of(duty, open.studentName(), LocalDate.now(clock)));
    }
}
