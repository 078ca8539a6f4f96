package org.guanai.registry.child.matching;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class AgencyLists implements PanacheRepositoryBase<AgencyList, UUID> {
    private static final int MOST = 100;

    /// Newest first, at most 100.
    List<AgencyList> newest() {
        return find("order by id desc").page(0, MOST).list();
    }

    /// @throws Refusal.Absent when the caller's county has no such list
    AgencyList found(UUID id) {
        return Optional.ofNullable(findById(id)).orElseThrow(Refusal::absent);
    }
}
