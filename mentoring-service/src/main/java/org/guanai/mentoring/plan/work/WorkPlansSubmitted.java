package org.guanai.mentoring.plan.work;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// Schools that submitted the work plan of the school year, out of all schools (3.1.1c). SQL, since
/// it counts.
@ApplicationScoped
class WorkPlansSubmitted implements Counted {
    private static final String COUNT =
            """
            select o.org, case when exists (select from work_plan p where p.org = o.org and p.school_year = :year
                and p.state in ('SUBMITTED', 'ACKNOWLEDGED', 'ARCHIVED')) then 1 else 0 end as submitted
            from organisation o where o.kind = 'SCHOOL' and not o.gone and in_scope(o.org)\
            """;

    private final Sql sql;

    WorkPlansSubmitted(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String clause() {
        return "3.1.1c";
    }

    @Override
    public String name() {
        return "work-plans-submitted";
    }

    @Override
    public String unit() {
        return "schools";
    }

    @Override
    public Optional<BigDecimal> target(OrgPath place) {
        return Optional.of(BigDecimal.ONE);
    }

    @Override
    public Map<OrgPath, Share> bySchool(TermSpan term) {
        return sql
                .query(COUNT)
                .with("year", SchoolYears.of(term.code()))
                .list(School.class)
                .stream()
                .collect(toMap(School::org, s -> Share.of(s.submitted, 1)));
    }

    @Override
    public String records(TermSpan term) {
        return "/api/mentoring/work-plans?year=" + SchoolYears.of(term.code());
    }

    private record School(OrgPath org, int submitted) {}
}
