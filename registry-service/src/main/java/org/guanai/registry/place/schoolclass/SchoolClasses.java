package org.guanai.registry.place.schoolclass;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

@ApplicationScoped
class SchoolClasses implements PanacheRepositoryBase<SchoolClass, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /// @param closed whether those that are closed are wanted, and not those that are open
    List<SchoolClass> after(
            Optional<OrgPath> school, boolean closed, Optional<UUID> id, int limit) {
        var asked = new HashMap<String, Object>();
        asked.put("from", id.orElse(FIRST));
        var where = "id > :from and closedOn is " + (closed ? "not null" : "null");
        if (school.isPresent()) {
            where += " and org = :school";
            asked.put("school", school.get());
        }
        return find(where + " order by id", asked).page(0, limit).list();
    }

    SchoolClass locked(UUID id) {
        return maybeLocked(id).orElseThrow(Refusal::absent);
    }

    Optional<SchoolClass> maybeLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
