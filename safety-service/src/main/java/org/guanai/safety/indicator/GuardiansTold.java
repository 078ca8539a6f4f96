package org.guanai.safety.indicator;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.safety.telling.Alarm;

/// Guardian told in time (3.1.5f): of the students involved in incidents that were reported in a
/// term, those of whom a guardian was told within the target time. Where every guardian is a
/// suspect nobody may be told, and nothing is counted.
@ApplicationScoped
class GuardiansTold implements Counted {
    /// SQL, since it counts.
    private static final String COUNT =
            """
            select org, count(*) filter (where told_at <= tell_until) as in_time, count(*) as involved
            from involvement
            where tell_until is not null and removed_at is null and reported_at >= :from and reported_at < :to
            group by org\
            """;

    private final Sql sql;
    private final Rules rules;

    GuardiansTold(Sql sql, Rules rules) {
        this.sql = sql;
        this.rules = rules;
    }

    @Override
    public String clause() {
        return "3.1.5f";
    }

    @Override
    public String name() {
        return "guardians-told-in-time";
    }

    @Override
    public String unit() {
        return "students";
    }

    @Override
    public Optional<BigDecimal> target(OrgPath place) {
        return Optional.of(rules.today(place).of(Alarm.GUARDIAN_TOLD).content().target());
    }

    @Override
    public Map<OrgPath, Share> bySchool(TermSpan term) {
        return sql
                .query(COUNT)
                .with("from", term.from())
                .with("to", term.to())
                .list(Told.class)
                .stream()
                .collect(toMap(Told::org, t -> Share.of(t.inTime(), t.involved())));
    }

    @Override
    public String records(TermSpan term) {
        return "/api/safety/involvements?term=" + term.code();
    }

    private record Told(OrgPath org, long inTime, long involved) {}
}
