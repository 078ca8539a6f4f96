package org.guanai.mentoring.counsel.cohort;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// Children of the special groups whom a screening or session reached in the term, out of all of
/// them (3.1.6e).
@ApplicationScoped
class CohortReached implements Counted {
    private static final String COUNT =
            """
            select s.org, count(*) as children, count(coalesce(
                (select min(x.id::text) from counsel_screening x where x.student_id = s.id
                    and x.withdrawn_at is null and x.taken_on between :first and :last),
                (select min(x.id::text) from counsel_session x where x.student_id = s.id
                    and x.withdrawn_at is null and x.held_on between :first and :last))) as reached
            from student s
            where s.groups <> '{}' and s.status = 'ENROLLED' and not s.gone group by s.org\
            """;

    private final Sql sql;

    CohortReached(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String clause() {
        return "3.1.6e";
    }

    @Override
    public String name() {
        return "special-groups-reached-by-counselling";
    }

    @Override
    public String unit() {
        return "students";
    }

    @Override
    public Map<OrgPath, Share> bySchool(TermSpan term) {
        return sql
                .query(COUNT)
                .with("first", term.startsOn())
                .with("last", term.endsOn())
                .list(Count.class)
                .stream()
                .collect(toMap(Count::org, c -> Share.of(c.reached, c.children)));
    }

    @Override
    public String records(TermSpan term) {
        return "/api/mentoring/counsel-cohorts?term=" + term.code();
    }

    private record Count(OrgPath org, long children, long reached) {}
}
