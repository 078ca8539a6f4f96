package org.guanai.mentoring.rhythm.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// Reading which teachers are away.
@ApplicationScoped
class AbsenceList {
    private static final Paging ONE = Paging.of(1, null);

    private final EntityManager entities;

    AbsenceList(EntityManager entities) {
        this.entities = entities;
    }

    /// Newest first, without those that were withdrawn.
    @Transactional
    Page<AbsenceView> list(Optional<OrgPath> under, Optional<UUID> helper, Paging paging) {
        return absences()
                .where("withdrawnAt is null")
                .within("org", under.orElse(null))
                .where("helperId = :helper", helper)
                .newestFirst("id")
                .page(paging, AbsenceView.class);
    }

    @Transactional
    AbsenceView one(UUID id) {
        return absences().where("id = :id", id).page(ONE, AbsenceView.class).items().stream()
                .findFirst()
                .orElseThrow(Refusal::absent);
    }

    private Listing<HelperAbsence> absences() {
        return Listing.of(entities, HelperAbsence.class)
                .showing(
                        "helperName",
                        "(select t.name from StaffMember t where t.id = it.helperId)");
    }
}
