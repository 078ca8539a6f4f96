package org.guanai.registry.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class Terms implements PanacheRepositoryBase<Term, UUID> {
    /// Oldest first.
    List<Term> of(OrgPath county) {
        return list("org = :county order by startsOn", Map.of("county", county));
    }
}
