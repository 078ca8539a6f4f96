package org.guanai.registry.child.census;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class Censuses implements PanacheRepositoryBase<Census, UUID> {
    private static final int MOST = 100;

    /// Newest first, at most 100.
    List<Census> newest() {
        return find("order by opensOn desc, id desc").page(0, MOST).list();
    }

    /// @throws Refusal.Absent when the caller's county has no such census
    Census found(UUID id) {
        return Optional.ofNullable(findById(id)).orElseThrow(Refusal::absent);
    }

    /// @throws Refusal.Absent when the caller's county has no such census
    Census locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::absent);
    }
}
