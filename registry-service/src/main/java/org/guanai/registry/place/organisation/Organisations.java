package org.guanai.registry.place.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.events.registry.OrganisationSnapshot.Kind;

@ApplicationScoped
class Organisations implements PanacheRepositoryBase<Organisation, UUID> {
    Optional<Organisation> at(String path) {
        return find("org", path).firstResultOptional();
    }

    /// In the order of the tree.
    List<Organisation> after(String path, Optional<Kind> kind, int limit) {
        var query =
                kind.isPresent()
                        ? find("org > ?1 and kind = ?2 order by org", path, kind.get())
                        : find("org > ?1 order by org", path);
        return query.page(0, limit).list();
    }
}
