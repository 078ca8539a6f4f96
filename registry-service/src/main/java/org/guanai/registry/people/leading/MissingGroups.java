package org.guanai.registry.people.leading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;
import org.guanai.registry.calendar.WorkingCalendar;
import org.guanai.registry.place.organisation.Schools;

/// Schools without a leading group: the principal is told, then the county.
@ApplicationScoped
class MissingGroups implements Owed {
    /// SQL, since it asks for what is not there.
    private static final String MISSING =
            """
            select o.id, o.org, o.name from organisation o
            where o.kind = 'SCHOOL' and o.gone_at is null and lies_in(o.org, :place) and o.org > :after
                and exists (select from student s where s.org = o.org and s.status = 'ENROLLED')
                and not exists (select from leading_group g where g.org = o.org and g.dissolved_on is null)
            order by o.org limit :limit\
            """;

    private static final int MOST = 5_000;

    private final Sql sql;
    private final Schools schools;
    private final WorkingCalendar calendar;

    MissingGroups(Sql sql, Schools schools, WorkingCalendar calendar) {
        this.sql = sql;
        this.schools = schools;
        this.calendar = calendar;
    }

    List<School> in(OrgPath place, String after, int limit) {
        return sql.query(MISSING)
                .with("place", place)
                .with("after", after)
                .with("limit", limit)
                .list(School.class);
    }

    /// In a term only.
    @Override
    public List<Late> late(LocalDate today) {
        var late = new ArrayList<Late>();
        for (var county : schools.counties()) {
            calendar.of(county).terms().stream()
                    .filter(term -> term.contains(today))
                    .forEach(term ->
                            in(county, "", MOST).stream()
                                    .map(school -> late(school, term.startsOn()))
                                    .forEach(late::add));
        }
        return late;
    }

    private static Late late(School school, LocalDate since) {
        return new Late(
                OverdueKind.LEADING_GROUP,
                school.id(),
                null,
                school.org(),
                null,
                Roles.PRINCIPAL,
                since);
    }

    /// A school without a leading group.
    @Schema(name = "SchoolWithoutGroup")
    public record School(UUID id, OrgPath org, String name) {}
}
