package org.guanai.registry.place.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        return list("kind = :kind and code in :codes", Map.of("kind", Kind.SCHOOL, "codes", codes));
    }

    List<Organisation> counties() {
        return list("kind = :kind order by org", Map.of("kind", Kind.COUNTY));
    }

    /// From the county down.
    List<Organisation> downTo(OrgPath place) {
        return list("org in :paths order by org", Map.of("paths", place.line()));
    }

    /// In the order of the tree.
    List<Organisation> inOrder(OrgPath after, Collection<Kind> kinds, int limit) {
        return find(
                        "org > :after and kind in :kinds order by org",
                        Map.of("after", after, "kinds", kinds))
                .page(0, limit)
                .list();
    }
}
