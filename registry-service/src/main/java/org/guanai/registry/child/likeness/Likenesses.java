package org.guanai.registry.child.likeness;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class Likenesses implements PanacheRepositoryBase<Likeness, UUID> {
    /// In the order in which they were asked.
    ///
    /// @param decided those that are decided, and not those that are open
    List<Likeness> after(UUID id, boolean decided, int limit) {
        return find(
                        "id > :id and outcome is %s order by id"
                                .formatted(decided ? "not null" : "null"),
                        Map.of("id", id))
                .page(0, limit)
                .list();
    }

    Likeness locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }
}
