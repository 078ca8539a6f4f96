package org.guanai.aid.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class Budgets implements PanacheRepositoryBase<Budget, UUID> {

    List<Budget> of(UUID programme, Optional<UUID> after, int limit) {
        var from = after.orElse(new UUID(0, 0));
        return find("programmeId = ?1 and id > ?2 order by id", programme, from)
                .page(0, limit)
                .list();
    }

    /// One conditional update: it waits for a commitment at the same moment, and then counts what
    /// that left.
    boolean commit(UUID programme, String term, OrgPath county, BigDecimal amount) {
        return update(
                        """
                        committed = committed + ?1
                        where programmeId = ?2 and term = ?3 and org = ?4 and committed + ?1 <= total\
                        """,
                        amount,
                        programme,
                        term,
                        county)
                == 1;
    }

    /// Read again after an update that went past the entity.
    Budget asItIs(UUID id) {
        var budget = findById(id);
        getEntityManager().refresh(budget);
        return budget;
    }

    boolean resize(UUID id, long version, BigDecimal total) {
        return update(
                        """
                        total = ?1, version = version + 1
                        where id = ?2 and version = ?3 and committed <= ?1\
                        """,
                        total,
                        id,
                        version)
                == 1;
    }
}
