package org.guanai.mentoring.appraisal.sum;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Query;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.mentoring.appraisal.sum.AppraisalSumView.MetricSum;

/// Sums up appraisals. SQL by hand: it counts.
@ApplicationScoped
class AppraisalSums {
    private static final String PLACES =
            """
            with placed as (
                select a.*, array_to_string((string_to_array(a.org, '/'))[1:(:depth::int)], '/') collate "C" as place
                from appraisal a where a.term = :term and (:under::text is null or lies_in(a.org, :under)))
            """;
    private static final String SUMS =
            PLACES
                    + """
                    select p.place as org, (select o.name from organisation o where o.org = p.place and not o.gone) as name,
                        count(*)::int as computed, count(*) filter (where p.state = 'SIGNED')::int as signed,
                        round(avg(p.score) filter (where p.state = 'SIGNED'), 2) as mean,
                        count(*) filter (where p.state = 'SIGNED' and p.grade = 'EXCELLENT')::int as excellent,
                        count(*) filter (where p.state = 'SIGNED' and p.grade = 'GOOD')::int as good,
                        count(*) filter (where p.state = 'SIGNED' and p.grade = 'PASSED')::int as passed,
                        count(*) filter (where p.state = 'SIGNED' and p.grade = 'FAILED')::int as failed,
                        count(*) filter (where p.state = 'SIGNED' and p.grade = 'NONE')::int as none
                    from placed p where p.place > :after group by p.place order by p.place limit :limit\
                    """;
    private static final String METRICS =
            PLACES
                    + """
                    select p.place as org, m ->> 'code' as code, sum((m ->> 'part')::bigint)::bigint as part,
                        sum((m ->> 'whole')::bigint)::bigint as whole
                    from placed p cross join lateral jsonb_array_elements(p.metrics) m
                    where p.state = 'SIGNED' and p.place = any(:places)
                    group by p.place, m ->> 'code' order by p.place, m ->> 'code'\
                    """;

    private final Sql sql;

    AppraisalSums(Sql sql) {
        this.sql = sql;
    }

    /// By path.
    ///
    /// @param under what lies at or below this organisation; all that the caller sees when empty
    @Transactional
    Page<AppraisalSumView> of(String term, SumBy by, Optional<OrgPath> under, Paging paging) {
        var after = paging.after(1).map(List::getFirst).orElse("");
        var rows =
                asked(SUMS, term, by, under)
                        .with("after", after)
                        .with("limit", paging.limit() + 1)
                        .list(AppraisalSums::sum);
        var places = rows.stream().map(s -> s.org().text()).toList();
        var metrics = metrics(asked(METRICS, term, by, under).with("places", places));
        var sums =
                rows.stream().map(s -> with(s, metrics.getOrDefault(s.org(), List.of()))).toList();
        return Page.of(sums, paging.limit(), s -> Cursor.of(s.org().text()));
    }

    private Query asked(String text, String term, SumBy by, Optional<OrgPath> under) {
        return sql.query(text)
                .with("term", term)
                .with("depth", by.depth())
                .with("under", under.orElse(null));
    }

    private static Map<OrgPath, List<MetricSum>> metrics(Query query) {
        return query
                .list(r ->
                        Map.entry(
                                r.org("org"),
                                new MetricSum(r.text("code"), r.big("part"), r.big("whole"))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static AppraisalSumView sum(Row row) {
        return new AppraisalSumView(
                row.org("org"),
                row.text("name"),
                row.number("computed"),
                row.number("signed"),
                row.decimal("mean"),
                row.number("excellent"),
                row.number("good"),
                row.number("passed"),
                row.number("failed"),
                row.number("none"),
                List.of());
    }

    private static AppraisalSumView with(AppraisalSumView s, List<MetricSum> metrics) {
        return new AppraisalSumView(
                s.org(),
                s.name(),
                s.computed(),
                s.signed(),
                s.mean(),
                s.excellent(),
                s.good(),
                s.passed(),
                s.failed(),
                s.none(),
                metrics);
    }
}
