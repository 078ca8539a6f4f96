package org.guanai.mentoring.care.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.mentoring.care.feedback.FeedbackDesk;
import org.guanai.mentoring.care.occasion.ContactOccasions;
import org.guanai.mentoring.correction.Withdrawal;

/// Correcting and withdrawing contacts. What was derived from one follows in the same transaction:
/// its duties are counted again, and the feedback that it owes.
@ApplicationScoped
class ContactCorrections {
    private final ContactRecords records;
    private final ContactOccasions occasions;
    private final Contacts contacts;
    private final FeedbackDesk feedbacks;
    private final Sealer sealer;
    private final Journal journal;

    ContactCorrections(
            ContactRecords records,
            ContactOccasions occasions,
            Contacts contacts,
            FeedbackDesk feedbacks,
            Sealer sealer,
            Journal journal) {
        this.records = records;
        this.occasions = occasions;
        this.contacts = contacts;
        this.feedbacks = feedbacks;
        this.sealer = sealer;
        this.journal = journal;
    }

    /// @param helper who recorded it; any when empty
    @Transactional
    RecordedContact correct(
            UUID id, String ifMatch, ContactCorrection correction, Optional<UUID> helper) {
        var open = records.open(id, helper);
        var contact = open.matching(ifMatch).contact();
        var before = contact.facts();
        var occasion = occasions.known(contact.pairingId, correction.kind());
        var corrected = contact.correct(correction, occasion, sealer, open.now());
        records.replaced(before, open, correction.reason());
        feedbacks.follow(
                contact.subject(), id, contact.occurredOn, before.concern(), contact.concern);
        journal.publish(Topics.MENTORING_EVENTS, contact.studentId, corrected);
        journal.corrected(
                Contact.TABLE, id, correction.reason(), contact.facts().differingFrom(before));
        return records.view(contact, occasion.studentName(), contacts.recounted(contact));
    }

    /// @param helper who recorded it; any when empty
    @Transactional
    RecordedContact withdraw(UUID id, Withdrawal withdrawal, Optional<UUID> helper) {
        var open = records.open(id, helper);
        var contact = open.contact();
        var before = contact.facts();
        var withdrawn = contact.withdraw(open.by(), withdrawal.reason(), open.now());
        records.replaced(before, open, withdrawal.reason());
        feedbacks.follow(contact.subject(), id, contact.occurredOn, contact.concern, 0);
        journal.publish(Topics.MENTORING_EVENTS, contact.studentId, withdrawn);
        journal.withdrew(Contact.TABLE, id, withdrawal.reason());
        return records.view(contact, null, contacts.recounted(contact));
    }
}
