package org.guanai.registry.roll.absence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class Absences implements PanacheRepositoryBase<Absence, UUID> {
    private static final int BATCH = 200;

    /// The child is still at the school that records it.
    private static final String THERE =
            """
            from Absence a
            where exists (
                select 1 from Student s where s.id = a.studentId and s.org = a.org and s.status = ENROLLED)
            and \
            """;

    Absence locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }

    AbsenceView view(UUID id) {
        return find("id", id)
                .project(AbsenceView.class)
                .firstResultOptional()
                .orElseThrow(Refusal::absent);
    }

    /// Newest first.
    ///
    /// @param open only those that last; null for all
    Page<AbsenceView> page(OrgPath org, UUID student, boolean open, Paging paging) {
        var listing =
                Listing.of(getEntityManager(), Absence.class)
                        .within("org", org)
                        .where("studentId = :student", student);
        return (open ? listing.where("backOn is null and withdrawnAt is null") : listing)
                .newestFirst("id")
                .page(paging, AbsenceView.class);
    }

    /// Children who are missed by a day and have no case yet, the longest first; nobody misses at a
    /// school whoever has left it.
    List<Absence> suspected(LocalDate today) {
        return find(
                        THERE
                                + "a.suspectedOn <= :today and a.caseId is null order by a.suspectedOn",
                        Map.of("today", today))
                .page(0, BATCH)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /// Those whose next step was due before a day.
    List<Absence> late(LocalDate today) {
        return list(THERE + "a.dueOn < :today", Map.of("today", today));
    }
}
