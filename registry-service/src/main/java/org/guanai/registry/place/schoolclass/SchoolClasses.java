package org.guanai.registry.place.schoolclass;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class SchoolClasses implements PanacheRepositoryBase<SchoolClass, UUID> {
    List<SchoolClass> after(Optional<OrgPath> school, Optional<UUID> id, int limit) {
        var from = id.orElse(new UUID(0, 0));
        var query =
                school.isPresent()
                        ? find("org = ?1 and id > ?2 order by id", school.get(), from)
                        : find("id > ?1 order by id", from);
        return query.page(0, limit).list();
    }
}
