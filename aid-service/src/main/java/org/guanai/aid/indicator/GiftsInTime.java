package org.guanai.aid.indicator;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Query;
import org.guanai.kit.sql.Sql;

/// One-to-one sponsorships whose gifts come when they are due (3.1.3e), of those that stand.
@ApplicationScoped
class GiftsInTime implements Counted {
    /// SQL, since it counts.
    private static final String COUNT =
            """
            select org, count(*) filter (where next_due_on >= :today)::numeric as part,
                count(*)::numeric as whole
            from sponsorship where state = 'ACTIVE' group by org\
            """;

    private final Sql sql;
    private final Clock clock;

    GiftsInTime(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String clause() {
        return "3.1.3e";
    }

    @Override
    public String name() {
        return "sponsors-giving-in-time";
    }

    @Override
    public String unit() {
        return "sponsorships";
    }

    @Override
    public Map<OrgPath, Share> bySchool(TermSpan term) {
        return counted(term).list(Counts.class).stream()
                .collect(toMap(Counts::org, c -> new Share(c.part(), c.whole())));
    }

    private Query counted(TermSpan term) {
        return sql.query(COUNT).with("today", LocalDate.now(clock));
    }

    @Override
    public String records(TermSpan term) {
        return "/api/aid/sponsorships?active=true";
    }

    private record Counts(OrgPath org, BigDecimal part, BigDecimal whole) {}
}
