package org.guanai.mentoring.care.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.mentoring.care.kind.ContactKind;
import org.guanai.mentoring.known.student.Students;
import org.guanai.mentoring.match.handover.PairingReaders;
import org.guanai.mentoring.match.pairing.ActivePairings;
import org.guanai.mentoring.oversight.Oversight;

/// Reading contacts.
@ApplicationScoped
public class ContactList {
    private static final Paging ONE = Paging.of(1, null);
    private static final Paging WHOLE = Paging.of(200, null);
    private static final String OWN =
            "pairingId in (select p.id from Pairing p where p.helperId = :helper)";

    /// Of one child also what was handed over with it.
    private static final String OWN_OR_HANDED_OVER =
            OWN
                    + """
                     or pairingId in (select h.fromPairing from HandOver h join Pairing q on q.id = h.toPairing
                        where h.toHelper = :helper and h.notesReadable = true and q.endedOn is null)\
                    """;

    private final EntityManager entities;
    private final ActivePairings pairings;
    private final Students students;
    private final Oversight oversight;
    private final PairingReaders readers;

    ContactList(
            EntityManager entities,
            ActivePairings pairings,
            Students students,
            Oversight oversight,
            PairingReaders readers) {
        this.entities = entities;
        this.pairings = pairings;
        this.students = students;
        this.oversight = oversight;
        this.readers = readers;
    }

    /// Newest first.
    ///
    /// @throws Refusal.Invalid without a pairing, a student and a helper
    /// @throws Refusal.Absent when that is none of the caller's
    @Transactional
    Page<ContactView> list(Filter filter, Paging paging) {
        if (filter.of().isEmpty() && filter.helper.isEmpty()) {
            throw Refusal.invalid("mentoring.contacts-filter-missing", "pairing");
        }
        if (filter.of().isPresent()) {
            checkKnown(filter, oversight.onlyOf());
        }
        var contacts = filter.withdrawn ? contacts() : contacts().where("withdrawnAt is null");
        return contacts.where("pairingId = :pairing", filter.pairing)
                .where(
                        "pairingId in (select p.id from Pairing p where p.studentId = :student)",
                        filter.pairing.isPresent() ? Optional.empty() : filter.student)
                .where(filter.of().isPresent() ? OWN_OR_HANDED_OVER : OWN, filter.helper)
                .where("occurredOn >= :from", filter.from)
                .where("occurredOn <= :to", filter.to)
                .newestFirst("occurredAt", "id")
                .page(paging, ContactView.class);
    }

    /// All that was recorded of one kind in a pairing between two days, at most 200, newest first;
    /// also what does not count and what was withdrawn. The caller has checked who may see it.
    @Transactional
    public List<ContactView> between(
            UUID pairing, ContactKind kind, LocalDate from, LocalDate until) {
        return contacts()
                .where("pairingId = :pairing", pairing)
                .where("kind = :kind", kind)
                .where("occurredOn >= :from", from)
                .where("occurredOn <= :until", until)
                .newestFirst("occurredAt", "id")
                .page(WHOLE, ContactView.class)
                .items();
    }

    @Transactional
    public ContactView one(UUID id) {
        return contacts().where("id = :id", id).page(ONE, ContactView.class).items().stream()
                .findFirst()
                .filter(c -> oversight.sees(c.helperId()) || readers.isHandedOver(c.pairingId()))
                .orElseThrow(Refusal::absent);
    }

    private Listing<Contact> contacts() {
        return Listing.of(entities, Contact.class)
                .showing("studentName", "(select s.name from Student s where s.id = it.studentId)")
                .showing(
                        "className",
                        "(select s.className from Student s where s.id = it.studentId)")
                .showing(
                        "helperName",
                        "coalesce((select t.name from StaffMember t where t.id = it.helperId),"
                                + " (select h.name from Helper h where h.id = it.helperId))")
                .showing("hasNote", "case when it.note is null then false else true end");
    }

    private void checkKnown(Filter filter, Optional<UUID> own) {
        var isChild =
                filter.pairing.isEmpty() && own.isEmpty() && students.isKnown(filter.student.get());
        var isHanded = filter.pairing.filter(readers::isHandedOver).isPresent();
        if (!isChild && !isHanded && !pairings.isKnown(filter.pairing, filter.student, own)) {
            throw Refusal.absent();
        }
    }

    /// @param helper whose; the caller for one who sees their own only
    /// @param from first day
    /// @param to last day
    /// @param withdrawn whether also those that were withdrawn
    record Filter(
            Optional<UUID> pairing,
            Optional<UUID> student,
            Optional<UUID> helper,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            boolean withdrawn) {
        private Optional<UUID> of() {
            return pairing.or(() -> student);
        }
    }
}
