package org.guanai.safety.suspect;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.sql.Sql;

/// The humans behind guardians and staff.
@ApplicationScoped
public class Humans {
    /// SQL: the function sees people whom the caller does not, and tells nothing else of them.
    private static final String OF = "select unnest(humans_of(:ids)) as human";

    private final Sql sql;

    Humans(Sql sql) {
        this.sql = sql;
    }

    /// Those that the registry has told of.
    public Set<UUID> of(Set<UUID> persons) {
        return persons.isEmpty()
                ? Set.of()
                : Set.copyOf(sql.query(OF).with("ids", persons).list(row -> row.id("human")));
    }
}
