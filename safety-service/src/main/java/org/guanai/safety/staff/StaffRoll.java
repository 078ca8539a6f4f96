package org.guanai.safety.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/// The staff whom the caller sees; written by snapshots only.
@ApplicationScoped
public class StaffRoll implements PanacheRepositoryBase<Staff, UUID> {
    /// Whether the caller sees each of them.
    public boolean knowsAll(Set<UUID> ids) {
        return ids.isEmpty()
                || count("id in :ids and not gone", Parameters.with("ids", ids)) == ids.size();
    }
}
