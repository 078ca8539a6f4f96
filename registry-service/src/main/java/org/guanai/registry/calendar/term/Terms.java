package org.guanai.registry.calendar.term;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// Those that stand; a withdrawn one is in no answer.
@ApplicationScoped
class Terms implements PanacheRepositoryBase<Term, UUID> {
    private static final String STANDING = "org = :county and withdrawn.withdrawnAt is null";

    /// Oldest first.
    List<Term> of(OrgPath county) {
        return list(STANDING + " order by startsOn", Map.of("county", county));
    }

    Optional<Term> of(OrgPath county, String code) {
        var named = Map.<String, Object>of("county", county, "code", code);
        return find(STANDING + " and code = :code", named).firstResultOptional();
    }
}
