package org.guanai.safety.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

/// The staff whom the caller sees; written by snapshots only.
@ApplicationScoped
public class StaffRoll implements PanacheRepositoryBase<Staff, UUID> {
    /// @throws Refusal.Absent for one whom the caller does not see
    public void requireKnown(UUID id) {
        if (!knowsAll(Set.of(id))) {
            throw Refusal.absent();
        }
    }

    /// Empty for one whom the caller does not see.
    public String nameOf(UUID id) {
        return findByIdOptional(id).map(s -> s.name).orElse("");
    }

    /// Whether the caller sees each of them.
    public boolean knowsAll(Set<UUID> ids) {
        return ids.isEmpty()
                || count("id in :ids and not gone", Parameters.with("ids", ids)) == ids.size();
    }
}
