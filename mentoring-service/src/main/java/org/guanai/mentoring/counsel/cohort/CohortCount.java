package org.guanai.mentoring.counsel.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// Counts the cohorts. SQL, since it counts; a look by index for each child.
@ApplicationScoped
class CohortCount {
    private static final String COUNT =
            """
            select s.org, g as name, count(*) as children,
                count((select min(x.id::text) from counsel_screening x where x.student_id = s.id
                    and x.withdrawn_at is null and x.taken_on between :first and :last)) as screened,
                count((select min(x.id::text) from counsel_session x where x.student_id = s.id
                    and x.withdrawn_at is null and x.held_on between :first and :last)) as counselled
            from student s cross join unnest(s.groups) g
            where s.status = 'ENROLLED' and not s.gone group by s.org, g order by s.org, g\
            """;

    private final Sql sql;

    CohortCount(Sql sql) {
        this.sql = sql;
    }

    List<CohortView> of(LocalDate first, LocalDate last) {
        return sql.query(COUNT).with("first", first).with("last", last).list(Row.class).stream()
                .map(r ->
                        new CohortView(
                                r.org,
                                SpecialGroup.valueOf(r.name),
                                r.children,
                                r.screened,
                                r.counselled))
                .toList();
    }

    private record Row(OrgPath org, String name, long children, long screened, long counselled) {}
}
