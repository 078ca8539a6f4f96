package org.guanai.registry.people.recordcheck;

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
import org.guanai.registry.place.organisation.Schools;

/// Staff of schools whose record is not checked, or not this year. By hand, because it asks for
/// what is not there.
@ApplicationScoped
class CheckGaps implements Owed {
    private static final String GAPS =
            """
            select s.id as staff_id, s.org, s.name, (
                select max(c.valid_until) from record_check c
                where c.staff_id = s.id and c.withdrawn_at is null and c.result = 'NONE') as valid_until
            from staff s join organisation o on o.org = s.org and o.kind = 'SCHOOL'
            where s.active and lies_in(s.org, :place) and (s.org, s.id) > (:afterOrg, :after)
                and not exists (
                    select from record_check c
                    where c.staff_id = s.id and c.withdrawn_at is null and c.result = 'NONE' and c.valid_until >= :today)
            order by s.org, s.id limit :limit\
            """;

    private static final int MOST = 20_000;
    private static final UUID FIRST = new UUID(0, 0);

    private final Sql sql;
    private final Schools schools;

    CheckGaps(Sql sql, Schools schools) {
        this.sql = sql;
        this.schools = schools;
    }

    List<CheckGap> in(OrgPath place, LocalDate today, String afterOrg, UUID after, int limit) {
        return sql.query(GAPS)
                .with("place", place)
                .with("today", today)
                .with("afterOrg", afterOrg)
                .with("after", after)
                .with("limit", limit)
                .list(CheckGap.class);
    }

    /// Those that were checked once, and whose year is over; who was never checked is on the list.
    @Override
    public List<Late> late(LocalDate today) {
        return schools.counties().stream()
                .flatMap(county -> in(county, today, "", FIRST, MOST).stream())
                .filter(gap -> gap.validUntil() != null)
                .map(CheckGaps::late)
                .toList();
    }

    private static Late late(CheckGap gap) {
        return new Late(
                OverdueKind.RECORD_CHECK,
                gap.staffId(),
                null,
                gap.org(),
                null,
                Roles.PRINCIPAL,
                gap.validUntil());
    }
}
