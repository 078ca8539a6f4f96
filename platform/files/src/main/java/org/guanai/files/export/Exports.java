package org.guanai.files.export;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Exports implements PanacheRepositoryBase<Export, UUID> {
    private static final int BATCH = 500;

    /// @param all whether those of others too, within the scope
    Optional<Export> find(UUID id, String askedBy, boolean all) {
        return findByIdOptional(id).filter(e -> all || e.askedBy.equals(askedBy));
    }

    /// Newest first.
    ///
    /// @param all whether those of others too, within the scope
    List<Export> page(UUID before, String askedBy, boolean all, int limit) {
        return find(
                        "id < :before and (:all = true or askedBy = :askedBy) order by id desc",
                        Map.of("before", before, "all", all, "askedBy", askedBy))
                .page(0, limit)
                .list();
    }

    /// At most 500.
    List<Export> expired(Instant now) {
        return find(
                        "state = :done and expiresAt <= :now order by expiresAt",
                        Map.of("done", ExportState.DONE, "now", now))
                .page(0, BATCH)
                .list();
    }

    /// Of these, those whose file still opens, or is being written.
    List<UUID> withFile(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : list(
                                "id in :ids and state in :states",
                                Map.of(
                                        "ids",
                                        ids,
                                        "states",
                                        List.of(ExportState.ACCEPTED, ExportState.DONE)))
                        .stream()
                        .map(e -> e.id)
                        .toList();
    }
}
