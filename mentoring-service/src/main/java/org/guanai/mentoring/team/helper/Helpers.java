package org.guanai.mentoring.team.helper;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.sql.Sql;
import org.guanai.mentoring.team.entry.HelperState;

@ApplicationScoped
class Helpers implements PanacheRepositoryBase<Helper, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /// A school that pairs with a county's helper may read their row and not lock it, so the lock
    /// is one of its own.
    private static final String HOLD =
            "select pg_advisory_xact_lock_shared(hashtextextended('helper ' || :helper::text, 0))";

    private static final String TAKE =
            "select pg_advisory_xact_lock(hashtextextended('helper ' || :helper::text, 0))";

    private final Sql sql;

    Helpers(Sql sql) {
        this.sql = sql;
    }

    /// Keeps the state of a helper as it is until the end of the transaction.
    void hold(UUID id) {
        sql.query(HOLD).with("helper", id).one(_ -> true);
    }

    /// Waits for the transactions that hold the helper's state, before it is changed.
    private void take(UUID id) {
        sql.query(TAKE).with("helper", id).one(_ -> true);
    }

    List<Helper> after(Optional<UUID> id, Optional<HelperState> state, int limit) {
        var from = id.orElse(FIRST);
        var all =
                state.map(s ->
                                find(
                                        "id > :from and state = :state order by id",
                                        Map.of("from", from, "state", s)))
                        .orElseGet(() -> find("id > :from order by id", Map.of("from", from)));
        return all.page(0, limit).list();
    }

    /// Only one that the caller may change, which is not every one that they may see.
    Optional<Helper> locked(UUID id) {
        take(id);
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// Whose vetting ends within some days and was not announced to; locked.
    List<Helper> expiring(LocalDate today, LocalDate until, int limit) {
        return find(
                        "state = :state and vettedUntil >= :today and vettedUntil <= :until"
                                + " and (warnedUntil is null or warnedUntil <> vettedUntil) order by id",
                        Map.of("state", HelperState.ACTIVE, "today", today, "until", until))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, limit)
                .list();
    }

    /// Locked.
    List<Helper> expired(LocalDate today, int limit) {
        var expired =
                find(
                                "state = :state and vettedUntil < :today order by vettedUntil",
                                Map.of("state", HelperState.ACTIVE, "today", today))
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .page(0, limit)
                        .list();
        expired.forEach(helper -> take(helper.id));
        return expired;
    }
}
