package org.guanai.registry.protection.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;

/// Counties without the report on the last year after the end of January. SQL, since it looks for
/// what is not there.
@ApplicationScoped
class ProtectionOwed implements Owed {
    private static final int JANUARY = 31;
    private static final String MISSING =
            """
            select o.id, o.org from organisation o
            where o.kind = 'COUNTY'
                and exists (select from student s where lies_in(s.org, o.org) and s.status = 'ENROLLED')
                and not exists (select from protection_report r
                    where r.org = o.org and r.year = :year and r.withdrawn_at is null)\
            """;

    private final Sql sql;

    ProtectionOwed(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Late> late(LocalDate today) {
        var due = LocalDate.of(today.getYear(), 1, JANUARY);
        return due.isBefore(today)
                ? sql.query(MISSING).with("year", today.getYear() - 1).list(Missing.class).stream()
                        .map(m -> late(m, due))
                        .toList()
                : List.of();
    }

    private static Late late(Missing m, LocalDate due) {
        return new Late(
                OverdueKind.PROTECTION_REPORT,
                m.id(),
                null,
                m.org(),
                null,
                Roles.COUNTY_OFFICER,
                due);
    }

    private record Missing(UUID id, OrgPath org) {}
}
