package org.guanai.mentoring.conduct.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.IndicatorMeaning;
import org.guanai.kit.indicator.SqlIndicators;

/// Struggling children who got all five in the term (3.3.3c).
@ApplicationScoped
class PriorityIndicator {
    private static final String COUNT =
            """
            select s.org, count(*) as whole, count(*) filter (where
                exists (select from attention a where a.student_id = s.id and a.kind = 'PRAISE'
                    and a.withdrawn_at is null and a.given_on between :first and :last)
                and (exists (select from attention a where a.student_id = s.id and a.kind = 'CARE'
                        and a.withdrawn_at is null and a.given_on between :first and :last)
                    or exists (select from pairing p join contact c on c.pairing_id = p.id
                        where p.student_id = s.id and c.counts and c.kind in ('TALK', 'WEEKLY_CONTACT')
                        and c.occurred_on between :first and :last))
                and (exists (select from attention a where a.student_id = s.id and a.kind = 'MARKING'
                        and a.withdrawn_at is null and a.given_on between :first and :last)
                    or exists (select from pairing p join contact c on c.pairing_id = p.id
                        where p.student_id = s.id and c.counts and c.kind = 'WEEKLY_CONTACT' and c.parts & 2 > 0
                        and c.occurred_on between :first and :last))
                and exists (select from pairing p join contact c on c.pairing_id = p.id
                    where p.student_id = s.id and c.counts and c.kind in ('HOME_VISIT', 'BIMONTHLY_VISIT')
                    and c.occurred_on between :first and :last)
                and exists (select from activity_participant p
                    where p.student_id = s.id and p.held_on between :first and :last)) as part
            from student s
            where 'LEARNING_DIFFICULTY' = any (s.groups) and s.status = 'ENROLLED' and not s.gone
            group by s.org\
            """;

    private final SqlIndicators indicators;

    PriorityIndicator(SqlIndicators indicators) {
        this.indicators = indicators;
    }

    @Produces
    @Singleton
    Counted fivePriorities() {
        var list = "/api/mentoring/five-priorities?term={term}";
        var meaning =
                new IndicatorMeaning(
                        "3.3.3c",
                        "struggling-with-five-priorities",
                        "students",
                        BigDecimal.ONE,
                        list);
        return indicators.counted(meaning, COUNT);
    }
}
