package org.guanai.aid.indicator;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Query;
import org.guanai.kit.sql.Sql;

/// Money that was granted from other sources than the state (多方争取扶持资金, 3.3.2c), of all that was
/// granted; no share is demanded.
@ApplicationScoped
class OtherFunds implements Counted {
    /// SQL, since it counts.
    private static final String COUNT =
            """
            select a.org, coalesce(sum(a.amount) filter (where p.fund_source <> 'STATE'), 0) as part,
                sum(a.amount) as whole
            from application a join programme p on p.id = a.programme_id
            where a.term = :term and a.amount is not null group by a.org\
            """;

    private final Sql sql;

    OtherFunds(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String clause() {
        return "3.3.2c";
    }

    @Override
    public String name() {
        return "granted-from-other-funds";
    }

    @Override
    public String unit() {
        return "CNY";
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
        return "/api/aid/applications?granted=true&term=" + term.code();
    }

    private record Counts(OrgPath org, BigDecimal part, BigDecimal whole) {}
}
