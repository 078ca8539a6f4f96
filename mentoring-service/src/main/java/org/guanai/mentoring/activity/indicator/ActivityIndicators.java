package org.guanai.mentoring.activity.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.IndicatorMeaning;
import org.guanai.kit.indicator.SqlIndicators;

/// The indicators of activities and lessons. Children of special groups stand beside the others
/// (3.1.6h).
@ApplicationScoped
class ActivityIndicators {
    private static final String HELD = "/api/mentoring/activities?from={from}&to={to}";
    private static final String LESSONS = "/api/mentoring/lessons?from={from}&to={to}";

    private static final String KINDS =
            """
            select s.org, count(distinct a.kind) as part, 4 as whole
            from (select distinct org from student where status = 'ENROLLED' and not gone) s
            left join activity a on a.org = s.org and a.state = 'HELD' and a.held_on between :first and :last
                and a.kind in ('ARTS', 'SPORTS', 'SCIENCE', 'SOCIAL_PRACTICE')
            group by s.org\
            """;

    private static final String THEMES =
            """
            select s.org, count(distinct a.theme) as part, 3 as whole
            from (select distinct org from student where status = 'ENROLLED' and not gone) s
            left join activity a on a.org = s.org and a.state = 'HELD' and a.held_on between :first and :last
                and a.theme in ('REVOLUTIONARY_TRADITION', 'HARD_WORK', 'PATRIOTISM')
            group by s.org\
            """;

    private static final String CAMPAIGNS =
            """
            select s.org, least(count(a.id), 1) as part, 1 as whole
            from (select distinct org from student where status = 'ENROLLED' and not gone) s
            left join activity a on a.org = s.org and a.state = 'HELD' and a.held_on between :first and :last
                and a.kind = 'CAMPAIGN'
            group by s.org\
            """;

    private static final String TOOK_PART =
            """
            select s.org, count((select min(p.held_on) from activity_participant p
                where p.student_id = s.id and p.held_on between :first and :last)) as part, count(*) as whole
            from student s where s.status = 'ENROLLED' and not s.gone and %s group by s.org\
            """;

    private static final String TAUGHT =
            """
            select c.org, count((select min(l.held_on) from lesson l
                where l.class_id = c.class_id and l.withdrawn_at is null and l.course in (%s)
                and l.held_on between :first and :last)) as part, count(*) as whole
            from (select distinct org, class_id from student
                where status = 'ENROLLED' and not gone and class_id is not null and grade >= %d) c
            group by c.org\
            """;

    private final SqlIndicators indicators;

    ActivityIndicators(SqlIndicators indicators) {
        this.indicators = indicators;
    }

    @Produces
    @Singleton
    Counted kinds() {
        return counted("3.1.6h", "kinds-of-activities-held", "kinds", BigDecimal.ONE, HELD, KINDS);
    }

    @Produces
    @Singleton
    Counted special() {
        var count = TOOK_PART.formatted("s.groups <> '{}'");
        return counted("3.1.6h", "special-groups-in-activities", "students", null, HELD, count);
    }

    @Produces
    @Singleton
    Counted others() {
        var count = TOOK_PART.formatted("s.groups = '{}'");
        return counted("3.1.6h", "others-in-activities", "students", null, HELD, count);
    }

    @Produces
    @Singleton
    Counted themes() {
        return counted("3.1.4c", "themes-taught", "themes", BigDecimal.ONE, HELD, THEMES);
    }

    @Produces
    @Singleton
    Counted campaigns() {
        var list = HELD + "&kind=CAMPAIGN";
        return counted("3.2.3c", "campaigns-held", "schools", BigDecimal.ONE, list, CAMPAIGNS);
    }

    @Produces
    @Singleton
    Counted health() {
        var count = TAUGHT.formatted("'HEALTH', 'MENTAL_HEALTH'", 1);
        return counted(
                "3.1.6b", "classes-with-health-lessons", "classes", BigDecimal.ONE, LESSONS, count);
    }

    @Produces
    @Singleton
    Counted puberty() {
        var count = TAUGHT.formatted("'PUBERTY'", 5);
        var list = LESSONS + "&course=PUBERTY";
        return counted(
                "3.2.4c", "classes-with-puberty-lessons", "classes", BigDecimal.ONE, list, count);
    }

    private Counted counted(
            String clause, String name, String unit, BigDecimal target, String list, String count) {
        return indicators.counted(new IndicatorMeaning(clause, name, unit, target, list), count);
    }
}
