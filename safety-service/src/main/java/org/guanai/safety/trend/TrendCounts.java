package org.guanai.safety.trend;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// Counts, at a place and all below it, as far as the caller sees it. An incident of pupils of two
/// schools is the township's.
@ApplicationScoped
class TrendCounts {
    /// SQL, since it counts many terms at once.
    private static final String COUNT =
            """
            with span as (
                select * from unnest(:terms::text[], :starts::date[], :ends::date[]) as s(term, starts_on, ends_on)),
            happened as (
                select s.term, i.kind, i.severity, i.dead, i.injured
                from span s join incident i
                    on (i.occurred_at at time zone 'Asia/Shanghai')::date between s.starts_on and s.ends_on
                where i.withdrawn_at is null and lies_in(i.org, :place)),
            opened as (
                select s.term, b.bullying
                from span s join bullying_case b on b.opened_on between s.starts_on and s.ends_on
                where lies_in(b.org, :place)),
            asked as (
                select s.term, a.choice
                from span s join bullying_survey v on v.term = s.term join survey_answer a on a.survey_id = v.id
                where v.withdrawn_at is null and v.closes_on < :today and lies_in(v.org, :place) and a.question = 'BULLIED')
            select term, 'KIND' as what, kind as which, count(*) as number from happened group by 1, 3
            union all select term, 'SEVERITY', severity::text, count(*) from happened group by 1, 3
            union all select term, 'DEAD', '', sum(dead) from happened group by 1
            union all select term, 'INJURED', '', sum(injured) from happened group by 1
            union all select s.term, 'NEAR', '', count(*)
                from span s join near_miss n on n.happened_on between s.starts_on and s.ends_on
                where n.withdrawn_at is null and lies_in(n.org, :place) group by 1
            union all select term, 'CASE', '', count(*) from opened group by 1
            union all select term, 'FOUND', '', count(*) from opened where bullying group by 1
            union all select term, 'SURVEYED', '', count(*) from asked group by 1
            union all select term, 'BULLIED', '', count(*) from asked where choice <> 'NEVER' group by 1\
            """;

    private final Sql sql;

    TrendCounts(Sql sql) {
        this.sql = sql;
    }

    /// By term.
    Map<String, List<TermCount>> of(OrgPath place, List<Span> spans, LocalDate today) {
        return sql
                .query(COUNT)
                .with("place", place)
                .with("terms", spans.stream().map(Span::term).toList())
                .with("starts", spans.stream().map(Span::from).toList())
                .with("ends", spans.stream().map(Span::until).toList())
                .with("today", today)
                .list(TermCount.class)
                .stream()
                .collect(groupingBy(TermCount::term));
    }

    /// A term with the holidays after it.
    record Span(String term, LocalDate from, LocalDate until) {}

    enum What {
        KIND,
        SEVERITY,
        DEAD,
        INJURED,
        NEAR,
        CASE,
        FOUND,
        SURVEYED,
        BULLIED
    }

    /// @param which kind or severity
    record TermCount(String term, What what, String which, long number) {}
}
