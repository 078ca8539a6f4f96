package org.guanai.registry.roll.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.math.BigDecimal;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.IndicatorMeaning;
import org.guanai.kit.indicator.SqlIndicators;

/// Declares what is counted of the roll.
@ApplicationScoped
class RollIndicators {
    private static final BigDecimal ALL = BigDecimal.ONE;

    /// Children of school age on the day on which the term ends: those whom no roll and no lawful
    /// reason accounts for are missing, one by one.
    private static final String AT_SCHOOL =
            """
            select c.org, count(*) filter (where c.standing in ('ENROLLED', 'ENROLLED_ELSEWHERE', 'HOME_TEACHING')) as part,
                count(*) as whole
            from school_age_child c
            where c.withdrawn_at is null and c.sex = '%s' and c.standing not in ('DIED', 'ABROAD', 'DEFERRED', 'GRADUATED')
                and c.birth_date <= :first - interval '6 years' and c.birth_date > :last - interval '15 years'
            group by c.org\
            """;

    private static final String STAYING =
            """
            select s.org, count(*) filter (where not exists (select from dropout_case d where d.student_id = s.id
                    and d.state in ('SUSPECTED', 'DROPPED_OUT') and d.opened_on <= :last)) as part,
                count(*) as whole
            from student s where s.status = 'ENROLLED' and s.sex = '%s' group by s.org\
            """;

    private static final String BACK =
            """
            select d.org, count(*) filter (where d.state in ('RETURNED', 'CLOSED')) as part, count(*) as whole
            from dropout_case d where d.state <> 'WITHDRAWN' and d.opened_on between :first and :last group by d.org\
            """;

    private static final String AIDED =
            """
            select d.org, count(*) filter (where d.application_id is not null) as part, count(*) as whole
            from dropout_case d
            where d.state <> 'WITHDRAWN' and d.cause = 'POVERTY' and d.opened_on between :first and :last group by d.org\
            """;

    private static final String IN_TIME =
            """
            select t.org, count(*) filter (where not exists (
                    select from overdue_told o where o.subject = t.id and o.kind = 'TRANSFER')) as part, count(*) as whole
            from transfer t
            where t.state <> 'WITHDRAWN' and t.requested_on between :first and :last and in_scope(t.org) group by t.org\
            """;

    private final SqlIndicators indicators;

    RollIndicators(SqlIndicators indicators) {
        this.indicators = indicators;
    }

    @Produces
    Counted transfersInTime() {
        return count(
                "3.1.2c",
                "transfers-in-time",
                "transfers",
                ALL,
                "/api/registry/transfers",
                IN_TIME);
    }

    @Produces
    Counted girlsAtSchool() {
        return count(
                "3.2.4e",
                "girls-at-school",
                "children",
                ALL,
                "/api/registry/school-age-children?sex=2",
                AT_SCHOOL.formatted("2"));
    }

    @Produces
    Counted boysAtSchool() {
        return count(
                "3.2.4a",
                "boys-at-school",
                "children",
                null,
                "/api/registry/school-age-children?sex=1",
                AT_SCHOOL.formatted("1"));
    }

    @Produces
    Counted girlsStaying() {
        return count(
                "3.2.4a",
                "girls-staying",
                "students",
                ALL,
                "/api/registry/dropout-cases?sex=2",
                STAYING.formatted("2"));
    }

    @Produces
    Counted boysStaying() {
        return count(
                "3.2.4a",
                "boys-staying",
                "students",
                null,
                "/api/registry/dropout-cases?sex=1",
                STAYING.formatted("1"));
    }

    @Produces
    Counted dropoutsBack() {
        return count(
                "3.2.4f", "dropouts-back", "children", ALL, "/api/registry/dropout-cases", BACK);
    }

    @Produces
    Counted poorDropoutsWithAid() {
        return count(
                "3.2.4f",
                "poor-dropouts-with-aid",
                "children",
                ALL,
                "/api/registry/dropout-cases?cause=POVERTY",
                AIDED);
    }

    private Counted count(
            String clause,
            String name,
            String unit,
            BigDecimal target,
            String records,
            String text) {
        return indicators.counted(new IndicatorMeaning(clause, name, unit, target, records), text);
    }
}
