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

/// Girls in hardship for whom donated money was used (3.2.4d), of those who are entitled to the
/// living subsidy of a term; no share is demanded.
@ApplicationScoped
class GirlsSupported implements Counted {
    /// SQL, since it counts.
    private static final String COUNT =
            """
            select e.org, count(*) filter (where exists (
                select 1 from donation_use u where u.student_id = e.student_id
                and u.withdrawn_at is null))::numeric as part, count(*)::numeric as whole
            from entitlement e join student s on s.id = e.student_id
            where e.kind = 'LIVING_SUBSIDY' and e.state <> 'LAPSED' and e.term = :term
            and s.sex = '2' group by e.org\
            """;

    private final Sql sql;

    GirlsSupported(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String clause() {
        return "3.2.4d";
    }

    @Override
    public String name() {
        return "girls-in-hardship-supported";
    }

    @Override
    public String unit() {
        return "students";
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
        return "/api/aid/entitlements?kind=LIVING_SUBSIDY&girls=true&term=" + term.code();
    }

    private record Counts(OrgPath org, BigDecimal part, BigDecimal whole) {}
}
