package org.guanai.mentoring.plan.goal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class Targets implements PanacheRepositoryBase<Target, UUID> {

    Optional<Target> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// By id, after one, without those that were withdrawn.
    ///
    /// @param under at or below this organisation
    List<Target> page(OrgPath under, String term, UUID after, int limit) {
        return find(
                        """
                        (org = :org or org like :below) and (:term is null or term = :term)
                        and withdrawnAt is null and id > :after order by id\
                        """,
                        Parameters.with("org", under)
                                .and("below", new OrgPath(under.text() + "/%"))
                                .and("term", term)
                                .and("after", after))
                .page(0, limit)
                .list();
    }
}
