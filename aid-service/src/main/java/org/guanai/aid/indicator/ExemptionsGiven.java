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
import org.guanai.kit.sql.Query;
import org.guanai.kit.sql.Sql;

/// Exemptions that were given (两免, 3.3.2b), of those that every child is entitled to.
@ApplicationScoped
class ExemptionsGiven implements Counted {
    /// SQL, since it counts.
    private static final String COUNT =
            """
            select org, count(*) filter (where state = 'GIVEN')::numeric as part,
                count(*)::numeric as whole
            from entitlement
            where kind in ('TUITION', 'TEXTBOOKS') and state <> 'LAPSED' and term = :term
            group by org\
            """;

    private final Sql sql;

    ExemptionsGiven(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String clause() {
        return "3.3.2b";
    }

    @Override
    public String name() {
        return "exemptions-given";
    }

    @Override
    public String unit() {
        return "exemptions";
    }

    @Override
    public Optional<BigDecimal> target(OrgPath place) {
        return Optional.of(BigDecimal.ONE);
    }

    @Override
    public Map<OrgPath, Share> bySchool(TermSpan term) {
        return counted(term).list(Counts.class).stream()
                .collect(toMap(Counts::org, c -> new Share(c.part(), c.whole())));
    }

    private Query counted(TermSpan term) {
        return sql.query(COUNT).with("term", term.code());
    }

    @Override
    public String records(TermSpan term) {
        return "/api/aid/entitlements?exemptions=true&term=" + term.code();
    }

    private record Counts(OrgPath org, BigDecimal part, BigDecimal whole) {}
}
