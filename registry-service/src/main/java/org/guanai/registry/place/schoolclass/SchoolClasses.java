package org.guanai.registry.place.schoolclass;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class SchoolClasses implements PanacheRepositoryBase<SchoolClass, UUID> {
    List<SchoolClass> after(Optional<OrgPath> school, Optional<UUID> id, int limit) {
        var from = id.orElse(new UUID(0, 0));
        var query =
                school.isPresent()
                        ? find(
                                "org = :school and id > :from order by id",
                                Map.of("school", school.get(), "from", from))
                        : find("id > :from order by id", Map.of("from", from));
        return query.page(0, limit).list();
    }
}
