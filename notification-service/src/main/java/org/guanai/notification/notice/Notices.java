package org.guanai.notification.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.retention.Retained;
import org.guanai.kit.sql.Sql;
import org.guanai.notification.chain.NoticeKind;

@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID>, Retained {
    /// A set: all of a batch at once.
    static final String KNOWN =
            "select subject from notice where kind = :kind and subject = any (:subjects)";

    /// A set, found by its own index.
    static final String WAITING =
            """
            select id from notice where kind = any (:kinds) and student_id = any (:students) and state = 'PENDING'
            for update\
            """;

    private static final String WAITING_AT =
            """
            select id from notice
            where kind = any (:kinds) and state = 'PENDING' and (org = :org or org like :below) limit 200 for update\
            """;

    /// A claim: others pass over it.
    private static final String DUE =
            """
            select id from notice where state in ('PENDING', 'TELLING') and next_at <= :now
            order by next_at limit 1 for update skip locked\
            """;

    /// Recipients, deliveries and occasions go with them.
    private static final String OLD =
            """
            delete from notice where id in (
                select id from notice where created_at < now() - make_interval(secs => :seconds) limit :most)\
            """;

    private final Sql sql;

    Notices(Sql sql) {
        this.sql = sql;
    }

    /// Of which of these subjects there is a notice already.
    Set<String> known(NoticeKind kind, Collection<String> subjects) {
        return new HashSet<>(
                sql.query(KNOWN)
                        .with("kind", kind)
                        .with("subjects", subjects)
                        .list(row -> row.text("subject")));
    }

    @Override
    public String name() {
        return "notice";
    }

    @Override
    public int delete(Sql inNew, long seconds, int most) {
        return inNew.update(OLD).with("seconds", seconds).with("most", most).run();
    }

    Optional<Notice> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Notice> locked(NoticeKind kind, String subject) {
        return find("kind = :kind and subject = :subject", Map.of("kind", kind, "subject", subject))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /// Those that wait for these students, locked.
    List<Notice> waitingFor(Set<NoticeKind> kinds, Collection<UUID> students) {
        return all(
                sql.query(WAITING)
                        .with("kinds", kinds)
                        .with("students", students)
                        .list(row -> row.id("id")));
    }

    /// Those that wait for somebody at this organisation or above it, at most 200, locked.
    List<Notice> waitingAt(Set<NoticeKind> kinds, String org) {
        return all(
                sql.query(WAITING_AT)
                        .with("kinds", kinds)
                        .with("org", org)
                        .with("below", org + "/%")
                        .list(row -> row.id("id")));
    }

    /// One whose time has come, locked.
    Optional<Notice> due(Instant realNow) {
        return sql.query(DUE).with("now", realNow).one(row -> row.id("id")).map(this::findById);
    }

    private List<Notice> all(List<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in :ids", Map.of("ids", ids));
    }
}
