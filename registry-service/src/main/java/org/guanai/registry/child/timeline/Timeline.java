package org.guanai.registry.child.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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

    private static final String MOVE =
            "update timeline set at = :at where subject = :subject and kind = :kind";

    private static final String WITHDRAW =
            "update timeline set withdrawn = true where subject = :subject and kind = :kind";

    private static final String WITHDRAW_OF_STUDENT = WITHDRAW + " and student_id = :student";

    private static final String ERASE = "delete from timeline where student_id = :student";

    private final Sql sql;

    Timeline(Sql sql) {
        this.sql = sql;
    }

    /// Adds entries; those that are there stay.
    void add(Collection<TimelineEntry> entries) {
        sql.insert(TABLE, entries).orNothing();
    }

    /// What an entry is about took place at another time.
    void move(TimelineKind kind, UUID subject, Instant at) {
        sql.update(MOVE).with("at", at).with("subject", subject).with("kind", kind).run();
    }

    /// The record that an entry is about was taken back.
    void withdraw(TimelineKind kind, UUID subject) {
        sql.update(WITHDRAW).with("subject", subject).with("kind", kind).run();
    }

    /// The same for one of several children.
    void withdraw(TimelineKind kind, UUID subject, UUID student) {
        sql.update(WITHDRAW_OF_STUDENT)
                .with("subject", subject)
                .with("kind", kind)
                .with("student", student)
                .run();
    }

    /// The time of a child's file is up.
    void erase(UUID student) {
        sql.update(ERASE).with("student", student).run();
    }

    /// Of these pairings, those with a helper from outside the school.
    Set<UUID> ofSociety(Collection<UUID> pairings) {
        return new HashSet<>(
                sql.query(OF_SOCIETY).with("pairings", pairings).list(row -> row.id("subject")));
    }
}
