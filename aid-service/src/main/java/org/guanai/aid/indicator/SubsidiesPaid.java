package org.guanai.aid.indicator;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// Subsidies paid (3.3.2b): of the applications that the county has granted for a term, those that
/// the bank has confirmed as paid. The link leads to the granted ones, as many as the denominator;
/// each says whether it is paid.
@ApplicationScoped
class SubsidiesPaid implements Counted {
    /// SQL, since it counts.
    private static final String COUNT =
            """
            select org, count(*) filter (where state = 'PAID') as paid, count(*) as granted
            from application
            where term = :term and state in ('COUNTY_APPROVED', 'IN_PAYMENT', 'PAID', 'PAYMENT_FAILED')
            group by org\
            """;

    private final Sql sql;

    SubsidiesPaid(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String clause() {
        return "3.3.2b";
    }

    @Override
    public String name() {
        return "subsidies-paid";
    }

    @Override
    public String unit() {
        return "applications";
    }

    @Override
    public Optional<BigDecimal> target(OrgPath place) {
        return Optional.of(BigDecimal.ONE);
    }

    @Override
    public Map<OrgPath, Share> bySchool(TermSpan term) {
        return sql.query(COUNT).with("term", term.code()).list(Paid.class).stream()
                .collect(toMap(Paid::org, p -> Share.of(p.paid(), p.granted())));
    }

    @Override
    public String records(TermSpan term) {
        return "/api/aid/applications?granted=true&term=" + term.code();
    }

    private record Paid(OrgPath org, long paid, long granted) {}
}
