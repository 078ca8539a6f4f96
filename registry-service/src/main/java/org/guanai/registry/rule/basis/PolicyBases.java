package org.guanai.registry.rule.basis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sql.Sql;

@ApplicationScoped
class PolicyBases implements PanacheRepositoryBase<PolicyBasis, UUID> {
    private static final String NAMING =
            """
            select case when org = 'CN' then '' else org || '/' end || code || '@' || version as label
            from rule where position(:number in basis) > 0 order by 1\
            """;

    private final Sql sql;

    PolicyBases(Sql sql) {
        this.sql = sql;
    }

    /// The country's and the county's, in the order of ids.
    List<PolicyBasis> page(UUID after, int limit) {
        return find("id > :after order by id", Map.of("after", after)).page(0, limit).list();
    }

    /// Labels of the rules that name a document.
    List<String> rulesNaming(PolicyBasis basis) {
        return sql.query(NAMING).with("number", basis.number).list(r -> r.text("label"));
    }

    /// @throws Refusal.Absent when the caller sees no such document
    PolicyBasis locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }
}
