package org.guanai.registry.people.responsible;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;
import org.guanai.registry.calendar.WorkingCalendar;
import org.guanai.registry.place.organisation.Schools;

/// Schools for which nobody answers (责任人空缺): the county is told.
@ApplicationScoped
class Vacancies implements Owed {
    /// SQL, since it asks for what is not there.
    private static final String VACANT =
            """
            select o.id, o.org, o.name from organisation o
            where o.kind = 'SCHOOL' and o.gone_at is null and lies_in(o.org, :place) and o.org > :after
                and exists (select from student s where s.org = o.org and s.status = 'ENROLLED')
                and not exists (
                    select from responsible_person p
                    where p.org = o.org and p.withdrawn_at is null and p.from_on <= :today and p.until_on >= :today
                        and (p.ended_on is null or p.ended_on > :today))
            order by o.org limit :limit\
            """;

    private static final int MOST = 5_000;

    private final Sql sql;
    private final Schools schools;
    private final WorkingCalendar calendar;

    Vacancies(Sql sql, Schools schools, WorkingCalendar calendar) {
        this.sql = sql;
        this.schools = schools;
        this.calendar = calendar;
    }

    List<VacantSchool> in(OrgPath place, LocalDate today, String after, int limit) {
        return sql.query(VACANT)
                .with("place", place)
                .with("today", today)
                .with("after", after)
                .with("limit", limit)
                .list(VacantSchool.class);
    }

    /// In a term only: nobody is made responsible in the holidays.
    @Override
    public List<Late> late(LocalDate today) {
        var late = new ArrayList<Late>();
        for (var county : schools.counties()) {
            calendar.of(county).terms().stream()
                    .filter(term -> term.contains(today))
                    .forEach(term ->
                            in(county, today, "", MOST).stream()
                                    .map(school -> late(school, county, term.startsOn()))
                                    .forEach(late::add));
        }
        return late;
    }

    private static Late late(VacantSchool school, OrgPath county, LocalDate since) {
        return new Late(
                OverdueKind.RESPONSIBLE_PERSON,
                school.id(),
                null,
                county,
                null,
                Roles.COUNTY_OFFICER,
                since);
    }
}
