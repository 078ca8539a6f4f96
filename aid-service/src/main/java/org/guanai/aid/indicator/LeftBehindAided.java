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

/// Left-behind children in hardship who got the living subsidy (3.3.2a), of those who are entitled
/// to it.
@ApplicationScoped
class LeftBehindAided implements Counted {
    /// SQL, since it counts.
    private static final String COUNT =
            """
            select e.org, count(*) filter (where e.state = 'GIVEN')::numeric as part,
                count(*)::numeric as whole
            from entitlement e join student s on s.id = e.student_id
            where e.kind = 'LIVING_SUBSIDY' and e.state <> 'LAPSED' and e.term = :term
            and s.left_behind group by e.org\
            """;

    private final Sql sql;

    LeftBehindAided(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String clause() {
        return "3.3.2a";
    }

    @Override
    public String name() {
        return "left-behind-in-hardship-aided";
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
        return "/api/aid/entitlements?kind=LIVING_SUBSIDY&leftBehind=true&term=" + term.code();
    }

    private record Counts(OrgPath org, BigDecimal part, BigDecimal whole) {}
}
