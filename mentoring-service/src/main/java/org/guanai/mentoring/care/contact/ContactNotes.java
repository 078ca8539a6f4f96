package org.guanai.mentoring.care.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.mentoring.care.revision.ContactRevisions;
import org.guanai.mentoring.match.handover.PairingReaders;
import org.guanai.mentoring.match.pairing.ActivePairings;

/// Opening the notes of contacts by a deliberate call. A helper reads those of the children whom
/// they look after now, and those of before a hand-over where it says so; after it no more.
@ApplicationScoped
class ContactNotes {
    private final Contacts contacts;
    private final ContactRevisions revisions;
    private final ActivePairings pairings;
    private final PairingReaders readers;
    private final Sealer sealer;
    private final Journal journal;

    ContactNotes(
            Contacts contacts,
            ContactRevisions revisions,
            ActivePairings pairings,
            PairingReaders readers,
            Sealer sealer,
            Journal journal) {
        this.contacts = contacts;
        this.revisions = revisions;
        this.pairings = pairings;
        this.readers = readers;
        this.sealer = sealer;
        this.journal = journal;
    }

    /// With its reason in the audit trail.
    ///
    /// @throws Refusal.Absent when there is none, or not the caller's
    @Transactional
    ContactNote disclose(UUID id, String reason) {
        var note = contacts.one(id).filter(this::mayBeRead).flatMap(this::note);
        note.ifPresent(_ -> journal.disclosed(Contact.TABLE, id, reason, "note"));
        return note.orElseThrow(Refusal::absent);
    }

    /// One's own note needs no reason.
    ///
    /// @throws Refusal.Absent when there is none, or the caller did not write it
    @Transactional
    ContactNote own(UUID id, UUID helper) {
        return contacts.one(id)
                .filter(c -> pairings.isOf(c.pairingId, helper))
                .flatMap(this::note)
                .orElseThrow(Refusal::absent);
    }

    /// As it stands and as it was before corrections.
    private Optional<ContactNote> note(Contact c) {
        var earlier = revisions.notes(c.id).stream().map(n -> text(c.id, n.note())).toList();
        return c.note == null && earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(new ContactNote(c.id, text(c.id, c.note), earlier));
    }

    private boolean mayBeRead(Contact contact) {
        return readers.mayRead(contact.pairingId);
    }

    private String text(UUID id, byte[] note) {
        return sealer.open(note, Contact.TABLE, id, "note");
    }
}
