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

/// Children in hardship for whom somebody has applied (3.1.3h), of those who are entitled to the
/// living subsidy of a term by a list or a recognition.
@ApplicationScoped
class SubsidiesClaimed implements Counted {
    /// SQL, since it counts.
    private static final String COUNT =
            """
            select e.org, count(*) filter (where exists (
                select 1 from application a where a.student_id = e.student_id and a.term = e.term
                and a.state <> 'WITHDRAWN'))::numeric as part, count(*)::numeric as whole
            from entitlement e
            where e.kind = 'LIVING_SUBSIDY' and e.state <> 'LAPSED' and e.term = :term
            group by e.org\
            """;

    private final Sql sql;

    SubsidiesClaimed(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String clause() {
        return "3.1.3h";
    }

    @Override
    public String name() {
        return "subsidies-applied-for";
    }

    @Override
    public String unit() {
        return "students";
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
        return "/api/aid/entitlements?kind=LIVING_SUBSIDY&term=" + term.code();
    }

    private record Counts(OrgPath org, BigDecimal part, BigDecimal whole) {}
}
