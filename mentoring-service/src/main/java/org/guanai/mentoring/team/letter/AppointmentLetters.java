package org.guanai.mentoring.team.letter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

@ApplicationScoped
class AppointmentLetters implements PanacheRepositoryBase<AppointmentLetter, UUID> {
    private static final String TAKE =
            "select pg_advisory_xact_lock(hashtextextended('appointment letters ' || :org, 0))";

    private static final String NEWEST =
            "select coalesce(max(serial), 0) + 1 as next from appointment_letter where org = :org and year = :year";

    private final Sql sql;

    AppointmentLetters(Sql sql) {
        this.sql = sql;
    }

    /// The next number of a year; others who issue wait for this transaction.
    int next(OrgPath org, int year) {
        sql.query(TAKE).with("org", org).one(_ -> true);
        return sql.query(NEWEST)
                .with("org", org)
                .with("year", year)
                .one(row -> row.number("next"))
                .orElseThrow()
                .intValue();
    }

    /// Of a helper.
    Optional<AppointmentLetter> of(UUID helper, UUID id) {
        return findByIdOptional(id).filter(l -> l.helperId.equals(helper));
    }

    /// Of a helper, locked.
    Optional<AppointmentLetter> locked(UUID helper, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(l -> l.helperId.equals(helper));
    }

    List<AppointmentLetter> of(UUID helper, Optional<UUID> after, int limit) {
        return find(
                        "helperId = :helper and id > :after order by id",
                        Map.of("helper", helper, "after", after.orElse(new UUID(0, 0))))
                .page(0, limit)
                .list();
    }
}
