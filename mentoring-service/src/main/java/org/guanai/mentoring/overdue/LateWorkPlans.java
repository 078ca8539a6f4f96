package org.guanai.mentoring.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.OverdueKind;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;
import org.guanai.reference.CountyCalendar;
import org.guanai.reference.CountyCalendars;
import org.guanai.reference.Term;

/// Schools that have not submitted the work plan of the school year (3.1.1c), which is due by its
/// first day. SQL by hand: it looks for what is not there.
@ApplicationScoped
class LateWorkPlans implements Owed {
    private static final String COUNTIES =
            "select org from organisation where kind = 'COUNTY' and not gone order by org";
    private static final String LATE =
            """
            select o.id, null::uuid as student_id, o.org, :due::date as due_on from organisation o
            where o.kind = 'SCHOOL' and not o.gone and starts_with(o.org, :county || '/')
            and not exists (select from work_plan p where p.org = o.org and p.school_year = :year
                and p.state in ('SUBMITTED', 'ACKNOWLEDGED', 'ARCHIVED'))
            order by o.org limit 5000\
            """;

    private final Sql sql;
    private final CountyCalendars calendars;

    LateWorkPlans(Sql sql, CountyCalendars calendars) {
        this.sql = sql;
        this.calendars = calendars;
    }

    @Override
    public List<Late> late(LocalDate today) {
        return sql.query(COUNTIES).list(row -> row.org("org")).stream()
                .flatMap(county -> late(county, today).stream())
                .toList();
    }

    private List<Late> late(OrgPath county, LocalDate today) {
        return calendars
                .of(county)
                .flatMap(calendar -> calendar.latestTerm(today).map(t -> year(calendar, t)))
                .filter(year -> year.due.isBefore(today))
                .filter(year -> !year.due.isBefore(today.minusDays(LateDays.REMEMBERED)))
                .map(year -> late(county, year))
                .orElse(List.of());
    }

    private List<Late> late(OrgPath county, Year year) {
        return sql.query(LATE)
                .with("due", year.due)
                .with("county", county)
                .with("year", year.code)
                .list(row -> LateDays.ofPrincipal(OverdueKind.WORK_PLAN, row));
    }

    /// The school year of a term begins with its first term.
    private static Year year(CountyCalendar calendar, Term term) {
        var code = term.code().substring(0, term.code().lastIndexOf('-'));
        return calendar.terms().stream()
                .filter(t -> t.code().startsWith(code + "-"))
                .findFirst()
                .map(t -> new Year(code, t.startsOn()))
                .orElseThrow();
    }

    private record Year(String code, LocalDate due) {}
}
