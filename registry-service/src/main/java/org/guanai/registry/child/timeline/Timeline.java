package org.guanai.registry.child.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;

/// The entries of all children. Added by SQL, since events come by the hundred.
@ApplicationScoped
class Timeline implements PanacheRepositoryBase<TimelineEntry, UUID> {
    private static final Table<TimelineEntry> TABLE =
            Table.<TimelineEntry>of("timeline")
                    .key("id", e -> e.id)
                    .with("student_id", e -> e.studentId)
                    .with("org", e -> e.org.text())
                    .with("at", e -> e.at)
                    .with("kind", e -> e.kind.name())
                    .with("subject", e -> e.subject)
                    .with("party", e -> e.party.name());

    private static final String OF_SOCIETY =
            """
            select subject from timeline
            where kind = 'PAIRING_STARTED' and party = 'SOCIETY' and subject = any(:pairings)\
            """;

    private final Sql sql;

    Timeline(Sql sql) {
        this.sql = sql;
    }

    /// Adds entries; those that are there stay.
    void add(Collection<TimelineEntry> entries) {
        sql.insert(TABLE, entries).orNothing();
    }

    /// Of these pairings, those with a helper from outside the school.
    Set<UUID> ofSociety(Collection<UUID> pairings) {
        return new HashSet<>(
                sql.query(OF_SOCIETY).with("pairings", pairings).list(row -> row.id("subject")));
    }
}
