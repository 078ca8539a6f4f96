package org.guanai.mentoring.care.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.known.student.Students;
import org.guanai.mentoring.match.pairing.ActivePairings;
import org.guanai.mentoring.oversight.Oversight;

/// Reading contacts.
@ApplicationScoped
class ContactList {
    private static final Paging ONE = Paging.of(1, null);

    private final EntityManager entities;
    private final ActivePairings pairings;
    private final Students students;
    private final Oversight oversight;

    ContactList(
            EntityManager entities,
            ActivePairings pairings,
            Students students,
            Oversight oversight) {
        this.entities = entities;
        this.pairings = pairings;
        this.students = students;
        this.oversight = oversight;
    }

    /// Newest first.
    ///
    /// @throws Refusal.Invalid without a pairing and without a student
    /// @throws Refusal.Absent when that is none of the caller's
    @Transactional
    Page<ContactView> list(Optional<UUID> pairing, Optional<UUID> student, Paging paging) {
        if (pairing.isEmpty() && student.isEmpty()) {
            throw Refusal.invalid("mentoring.contacts-filter-missing", "pairing");
        }
        var own = oversight.onlyOf();
        checkKnown(pairing, student, own);
        return contacts()
                .where("pairingId = :pairing", pairing)
                .where(
                        "pairingId in (select p.id from Pairing p where p.studentId = :student)",
                        pairing.isPresent() ? Optional.empty() : student)
                .where("helperId = :own", own)
                .newestFirst("occurredAt", "id")
                .page(paging, ContactView.class);
    }

    @Transactional
    ContactView one(UUID id) {
        return contacts().where("id = :id", id).page(ONE, ContactView.class).items().stream()
                .findFirst()
                .filter(c -> oversight.sees(c.helperId()))
                .orElseThrow(Refusal::absent);
    }

    private Listing<Contact> contacts() {
        return Listing.of(entities, Contact.class)
                .showing("studentName", "(select s.name from Student s where s.id = it.studentId)")
                .showing("hasNote", "case when it.note is null then false else true end");
    }

    private void checkKnown(Optional<UUID> pairing, Optional<UUID> student, Optional<UUID> own) {
        var isChild = pairing.isEmpty() && own.isEmpty() && students.isKnown(student.get());
        if (!isChild && !pairings.isKnown(pairing, student, own)) {
            throw Refusal.absent();
        }
    }
}
