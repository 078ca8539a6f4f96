package org.guanai.notification.indicator;

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

/// Notices acknowledged (3.1.5f): of the notices about incidents that came up in a term, those that
/// a guardian has acknowledged. The link leads to all of them; each says its state.
@ApplicationScoped
class AcknowledgedIndicator {
    private static final String COUNT =
            """
            with told as (
                select org, count(*) as all_of_them, count(*) filter (where state = 'ACKNOWLEDGED') as acknowledged
                from notice where kind = 'INCIDENT' and created_at >= :from and created_at < :to
                group by org)
            select o.org, o.name, coalesce(sum(t.acknowledged), 0) as acknowledged,
                coalesce(sum(t.all_of_them), 0) as all_of_them
            from organisation o left join told t on lies_in(t.org, o.org)
            where o.kind = :kind and not o.gone and in_scope(o.org)
            group by o.org, o.name order by o.org\
            """;

    private final Session entities;
    private final Terms terms;
    private final Caller caller;
    private final Clock clock;

    AcknowledgedIndicator(Session entities, Terms terms, Caller caller, Clock clock) {
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
                "notices-acknowledged",
                term,
                org,
                row.get("name", String.class),
                new BigDecimal(row.get("acknowledged").toString()),
                new BigDecimal(row.get("all_of_them").toString()),
                BigDecimal.ONE,
                "notices",
                clock.instant(),
                "/api/notification/notices?kind=INCIDENT&term=" + term + "&org=" + org);
    }
}
