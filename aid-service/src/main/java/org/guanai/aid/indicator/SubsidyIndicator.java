package org.guanai.aid.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.guanai.kit.indicator.Indicator;

/// Subsidies paid (3.3.2b): of the applications that the county has granted for a term, those that
/// the bank has confirmed as paid. The link leads to the granted ones, as many as the denominator;
/// each says whether it is paid.
@ApplicationScoped
class SubsidyIndicator {
    private static final String CLAUSE = "3.3.2b";
    private static final String NAME = "subsidies-paid";

    /// Counted by school first, so that applications are read once however high the level.
    private static final String COUNT =
            """
            with granted as (
                select org, count(*) as granted, count(*) filter (where state = 'PAID') as paid
                from application
                where term = :term and state in ('COUNTY_APPROVED', 'IN_PAYMENT', 'PAID', 'PAYMENT_FAILED')
                group by org)
            select o.org, o.name, coalesce(sum(g.paid), 0) as paid, coalesce(sum(g.granted), 0) as granted
            from organisation o left join granted g on lies_in(g.org, o.org)
            where o.kind = :kind and not o.gone and in_scope(o.org)
            group by o.org, o.name order by o.org\
            """;

    private final EntityManager entities;
    private final Clock clock;

    SubsidyIndicator(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /// One number for each organisation of the level in the caller's scope, by path.
    @Transactional
    List<Indicator> of(String term, IndicatorLevel level) {
        var asOf = clock.instant();
        return entities.createNativeQuery(COUNT, Tuple.class)
                .setParameter("term", term)
                .setParameter("kind", level.kind().name())
                .getResultStream()
                .map(row -> indicator((Tuple) row, term, asOf))
                .toList();
    }

    private static Indicator indicator(Tuple row, String term, Instant asOf) {
        var org = (String) row.get("org");
        return new Indicator(
                CLAUSE,
                NAME,
                term,
                org,
                (String) row.get("name"),
                number(row, "paid"),
                number(row, "granted"),
                BigDecimal.ONE,
                "applications",
                asOf,
                "/api/aid/applications?term=" + term + "&granted=true&org=" + org);
    }

    private static BigDecimal number(Tuple row, String column) {
        return new BigDecimal(row.get(column).toString());
    }
}
