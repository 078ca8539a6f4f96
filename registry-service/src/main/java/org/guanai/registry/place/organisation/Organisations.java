package org.guanai.registry.place.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.registry.OrganisationSnapshot.Kind;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class Organisations implements PanacheRepositoryBase<Organisation, UUID> {
    Optional<Organisation> at(OrgPath path) {
        return find("org", path).firstResultOptional();
    }

    List<Organisation> schools(Collection<String> codes) {
        return list("kind = ?1 and code in ?2", Kind.SCHOOL, codes);
    }

    /// In the order of the tree.
    ///
    /// @param after null begins with the county
    List<Organisation> inOrder(OrgPath after, Optional<Kind> kind, int limit) {
        return find(
                        "(?1 is null or org > ?1) and (?2 is null or kind = ?2) order by org",
                        after,
                        kind.orElse(null))
                .page(0, limit)
                .list();
    }
}
