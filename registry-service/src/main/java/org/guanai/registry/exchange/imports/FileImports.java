package org.guanai.registry.exchange.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.sql.Sql;

@ApplicationScoped
class FileImports implements PanacheRepositoryBase<FileImport, UUID> {
    /// A batch over the kit's jobs, which no entity maps.
    private static final String FINISHED =
            """
            select i.id from file_import i join job j on j.id = i.id
            where i.file_key is not null and j.finished_at < now() - make_interval(secs => :seconds)
            limit 1000\
            """;

    /// Behind every id.
    private static final UUID LAST = new UUID(-1, -1);

    private final Sql sql;

    FileImports(Sql sql) {
        this.sql = sql;
    }

    /// @param all whether those of others too, within the scope
    Optional<FileImport> find(UUID id, String requestedBy, boolean all) {
        return findByIdOptional(id).filter(i -> all || i.requestedBy.equals(requestedBy));
    }

    /// Newest first.
    ///
    /// @param all whether those of others too, within the scope
    List<FileImport> page(Optional<UUID> before, String requestedBy, boolean all, int limit) {
        return find(
                        "id < :before and (:all = true or requestedBy = :requestedBy) order by id desc",
                        Map.of(
                                "before", before.orElse(LAST),
                                "all", all,
                                "requestedBy", requestedBy))
                .page(0, limit)
                .list();
    }

    List<FileImport> of(Collection<UUID> ids) {
        return list("id in :ids", Map.of("ids", ids));
    }

    List<UUID> finishedBefore(Duration age) {
        return sql.query(FINISHED)
                .with("seconds", (double) age.toSeconds())
                .list(row -> row.id("id"));
    }

    /// Of these files, those that belong to an import.
    List<UUID> withFile(Collection<UUID> ids) {
        return of(ids).stream().filter(FileImport::hasFile).map(i -> i.id).toList();
    }
}
