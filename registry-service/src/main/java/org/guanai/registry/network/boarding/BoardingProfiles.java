package org.guanai.registry.network.boarding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class BoardingProfiles implements PanacheRepositoryBase<BoardingProfile, UUID> {
    BoardingProfile locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }

    /// Those that stand, newest first.
    List<BoardingProfile> page(OrgPath within, UUID before, int limit) {
        return find(
                        """
                        id < :before and withdrawn.withdrawnAt is null
                        and (org = :within or (org >= :below and org < :beyond)) order by id desc\
                        """,
                        Map.of(
                                "before",
                                before,
                                "within",
                                within,
                                "below",
                                new OrgPath(within + "/"),
                                "beyond",
                                new OrgPath(within + "0")))
                .page(0, limit)
                .list();
    }
}
