package org.guanai.mentoring.care.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.mentoring.oversight.Oversight;

/// Opening the notes of contacts by a deliberate call.
@ApplicationScoped
class ContactNotes {
    private final Contacts contacts;
    private final Oversight oversight;
    private final Sealer sealer;
    private final Journal journal;

    ContactNotes(Contacts contacts, Oversight oversight, Sealer sealer, Journal journal) {
        this.contacts = contacts;
        this.oversight = oversight;
        this.sealer = sealer;
        this.journal = journal;
    }

    /// The note's text, with its reason in the audit trail.
    ///
    /// @throws Refusal.Absent when there is none, or not the caller's
    @Transactional
    ContactNote disclose(UUID id, String reason) {
        var contact =
                contacts.findByIdOptional(id)
                        .filter(c -> c.note != null && oversight.sees(c.helperId))
                        .orElseThrow(Refusal::absent);
        journal.disclosed(Contact.TABLE, id, reason, "note");
        return new ContactNote(id, sealer.open(contact.note, Contact.TABLE, id, "note"));
    }
}
