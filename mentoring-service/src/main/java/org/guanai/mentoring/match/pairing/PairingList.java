package org.guanai.mentoring.match.pairing;

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
import org.guanai.mentoring.oversight.Oversight;

/// Reading pairings.
@ApplicationScoped
public class PairingList {
    private static final Paging ONE = Paging.of(1, null);
    private static final String ACTIVE = "case when it.endedOn is null then true else false end";
    private static final String HELPER_NAME =
            """
            coalesce((select t.name from StaffMember t where it.kind = TEACHER and t.id = it.helperId),
                (select h.name from Helper h where it.kind = SURROGATE and h.id = it.helperId))\
            """;

    private final EntityManager entities;
    private final Oversight oversight;

    PairingList(EntityManager entities, Oversight oversight) {
        this.entities = entities;
        this.oversight = oversight;
    }

    @Transactional
    public PairingView one(UUID id) {
        return pairings().where("id = :id", id).page(ONE, PairingView.class).items().stream()
                .findFirst()
                .filter(p -> oversight.sees(p.helperId()))
                .orElseThrow(Refusal::absent);
    }

    /// By id.
    @Transactional
    Page<PairingView> list(Filter filter, Paging paging) {
        return pairings()
                .where("org = :school", filter.school)
                .where("helperId = :helper", filter.helper)
                .where("studentId = :student", filter.student)
                .where(ACTIVE + " = :active", filter.active)
                .page(paging, PairingView.class);
    }

    private Listing<Pairing> pairings() {
        return Listing.of(entities, Pairing.class)
                .showing("studentName", "(select s.name from Student s where s.id = it.studentId)")
                .showing("helperName", HELPER_NAME)
                .showing("from", "it.startsOn")
                .showing("until", "it.endedOn")
                .showing("reason", "it.endReason")
                .showing("active", ACTIVE)
                .by("id");
    }

    record Filter(Optional<OrgPath> school, Optional<UUID> helper, UUID student, Boolean active) {}
}
