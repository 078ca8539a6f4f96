package org.guanai.aid.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class Budgets implements PanacheRepositoryBase<Budget, UUID> {

    List<Budget> of(UUID programme, Optional<UUID> after, int limit) {
        var from = after.orElse(new UUID(0, 0));
        return find(
                        "programmeId = :programme and id > :after order by id",
                        Map.of("programme", programme, "after", from))
                .page(0, limit)
                .list();
    }

    List<Budget> ofTerm(String term, Optional<UUID> after, int limit) {
        return find(
                        "term = :term and id > :after order by id",
                        Map.of("term", term, "after", after.orElse(new UUID(0, 0))))
                .page(0, limit)
                .list();
    }

    /// One conditional update: it waits for a commitment at the same moment, and then counts what
    /// that left.
    boolean commit(UUID programme, String term, OrgPath county, BigDecimal amount) {
        return update(
                        """
                        committed = committed + :amount
                        where programmeId = :programme and term = :term and org = :county
                        and committed + :amount <= total\
                        """,
                        Map.of(
                                "amount", amount,
                                "programme", programme,
                                "term", term,
                                "county", county))
                == 1;
    }

    /// @param amount negative when the money came back
    boolean pay(UUID programme, String term, OrgPath county, BigDecimal amount) {
        return update(
                        """
                        paid = paid + :amount
                        where programmeId = :programme and term = :term and org = :county
                        and paid + :amount between 0 and committed\
                        """,
                        Map.of(
                                "amount", amount,
                                "programme", programme,
                                "term", term,
                                "county", county))
                == 1;
    }

    /// What was paid too much is paid back: it is neither paid nor committed any more.
    boolean recover(UUID programme, String term, OrgPath county, BigDecimal amount) {
        return update(
                        """
                        paid = paid - :amount, committed = committed - :amount
                        where programmeId = :programme and term = :term and org = :county
                        and paid >= :amount\
                        """,
                        Map.of(
                                "amount", amount,
                                "programme", programme,
                                "term", term,
                                "county", county))
                == 1;
    }

    boolean exists(UUID programme, String term, OrgPath county) {
        return count(
                        "programmeId = :programme and term = :term and org = :county",
                        Map.of("programme", programme, "term", term, "county", county))
                > 0;
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
                        total = :total, version = version + 1
                        where id = :id and version = :version and committed <= :total\
                        """,
                        Map.of("total", total, "id", id, "version", version))
                == 1;
    }
}
