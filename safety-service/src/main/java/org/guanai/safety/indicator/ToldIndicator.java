package org.guanai.safety.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.indicator.Indicator;
import org.guanai.kit.scope.OrgPath;
import org.guanai.reference.Terms;
import org.hibernate.Session;

/// Guardian told in time (3.1.5f): of the students involved in incidents that were reported in a
/// term, those of whom a guardian was told within the target time. Where every guardian is a
/// suspect nobody may be told, and nothing is counted.
@ApplicationScoped
class ToldIndicator {
    private static final String COUNT =
            """
            with involved as (
                select org, count(*) as all_of_them, count(*) filter (where told_at <= tell_until) as in_time
                from involvement
                where tell_until is not null and reported_at >= :from and reported_at < :to
                group by org)
            select o.org, o.name, coalesce(sum(i.in_time), 0) as in_time, coalesce(sum(i.all_of_them), 0) as all_of_them
            from organisation o left join involved i on lies_in(i.org, o.org)
            where o.kind = :kind and not o.gone and in_scope(o.org)
            group by o.org, o.name order by o.org\
            """;

    private final Session entities;
    private final Terms terms;
    private final Caller caller;
    private final Clock clock;

    ToldIndicator(Session entities, Terms terms, Caller caller, Clock clock) {
        this.entities = entities;
        this.terms = terms;
        this.caller = caller;
        this.clock = clock;
    }

    /// One number for each organisation of the level in the caller's scope, by path; none while the
    /// term is not known.
    @Transactional
    List<Indicator> of(String term, IndicatorLevel level) {
        return terms.span(new OrgPath(caller.org()), term)
                .map(span -> count(term, span, level))
                .orElseGet(List::of);
    }

    private List<Indicator> count(String term, Terms.Span span, IndicatorLevel level) {
        return entities.createNativeQuery(COUNT, Tuple.class)
                .setParameter("from", span.from())
                .setParameter("to", span.to())
                .setParameter("kind", level.name())
                .getResultStream()
                .map(row -> indicator(row, term))
                .toList();
    }

    private Indicator indicator(Tuple row, String term) {
        var org = row.get("org", String.class);
        return new Indicator(
                "3.1.5f",
                "guardians-told-in-time",
                term,
                org,
                row.get("name", String.class),
                new BigDecimal(row.get("in_time").toString()),
                new BigDecimal(row.get("all_of_them").toString()),
                BigDecimal.ONE,
                "students",
                clock.instant(),
                "/api/safety/involvements?term=" + term + "&org=" + org);
    }
}
