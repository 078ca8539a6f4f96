package org.guanai.notification.family.call;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.sql.Sql;

@ApplicationScoped
class FamilyCalls implements PanacheRepositoryBase<FamilyCall, UUID> {
    /// Whether the line is taken by a call that the caller may not see: only that, not by whom.
    private static final String TAKEN = "select line_is_taken(:line, :from, :to) as taken";

    private final Sql sql;

    FamilyCalls(Sql sql) {
        this.sql = sql;
    }

    boolean isTaken(UUID line, Instant from, Instant to) {
        return sql.query(TAKEN)
                .with("line", line)
                .with("from", from)
                .with("to", to)
                .one(row -> row.flag("taken"))
                .orElse(false);
    }

    /// Those whose outcome is not noted since a time, reminded so often, locked, at most 200.
    List<FamilyCall> notNoted(Instant since, int reminded) {
        return find(
                        "state = BOOKED and endsAt < :since and reminded = :reminded order by endsAt",
                        Map.of("since", since, "reminded", reminded))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, 200)
                .list();
    }
}
