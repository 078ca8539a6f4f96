package org.guanai.mentoring.care.tutoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.match.handover.PairingReaders;
import org.guanai.mentoring.oversight.Oversight;

/// Reading what children were tutored in.
@ApplicationScoped
class TutoringList {
    private static final Paging ONE = Paging.of(1, null);

    private final EntityManager entities;
    private final PairingReaders readers;
    private final Oversight oversight;

    TutoringList(EntityManager entities, PairingReaders readers, Oversight oversight) {
        this.entities = entities;
        this.readers = readers;
        this.oversight = oversight;
    }

    /// Newest first, without those that were withdrawn.
    @Transactional
    Page<TutoringView> list(Filter filter, Paging paging) {
        return tutorings()
                .where("withdrawnAt is null")
                .where("helperId = :helper", filter.helper)
                .where("studentId = :student", filter.student)
                .where("subject = :subject", filter.subject)
                .where("heldOn >= :from", filter.from)
                .where("heldOn <= :to", filter.to)
                .within("org", filter.under.orElse(null))
                .newestFirst("heldOn", "id")
                .page(paging, TutoringView.class);
    }

    @Transactional
    TutoringView one(UUID id) {
        return tutorings().where("id = :id", id).page(ONE, TutoringView.class).items().stream()
                .findFirst()
                .filter(t -> oversight.sees(t.helperId()) || readers.mayRead(t.pairingId()))
                .orElseThrow(Refusal::absent);
    }

    private Listing<Tutoring> tutorings() {
        return Listing.of(entities, Tutoring.class)
                .showing("studentName", "(select s.name from Student s where s.id = it.studentId)");
    }

    /// @param helper whose; of all when empty
    record Filter(
            Optional<UUID> helper,
            UUID student,
            TutoringSubject subject,
            LocalDate from,
            LocalDate to,
            Optional<OrgPath> under) {}
}
