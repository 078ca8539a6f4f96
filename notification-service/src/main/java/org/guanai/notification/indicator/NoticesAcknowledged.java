package org.guanai.notification.indicator;

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

/// Notices acknowledged (3.1.5f): of the notices about incidents that came up in a term, those that
/// a guardian has acknowledged. One that was taken back does not count, nor one of which nobody may
/// be told because all guardians are suspects, as safety counts who was told in time. The link
/// leads to all of them; each says its state.
@ApplicationScoped
class NoticesAcknowledged implements Counted {
    /// SQL, since it counts.
    private static final String COUNT =
            """
            select org, count(*) filter (where state = 'ACKNOWLEDGED') as acknowledged, count(*) as notices
            from notice n
            where kind = 'INCIDENT' and state <> 'WITHDRAWN' and created_at >= :from and created_at < :to
                and (kept_from = '{}' or exists (select 1 from recipient r where r.notice_id = n.id and not r.kept))
            group by org\
            """;

    private final Sql sql;

    NoticesAcknowledged(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String clause() {
        return "3.1.5f";
    }

    @Override
    public String name() {
        return "notices-acknowledged";
    }

    @Override
    public String unit() {
        return "notices";
    }

    @Override
    public Optional<BigDecimal> target(OrgPath place) {
        return Optional.of(BigDecimal.ONE);
    }

    @Override
    public Map<OrgPath, Share> bySchool(TermSpan term) {
        return sql
                .query(COUNT)
                .with("from", term.from())
                .with("to", term.to())
                .list(Count.class)
                .stream()
                .collect(toMap(Count::org, c -> Share.of(c.acknowledged(), c.notices())));
    }

    @Override
    public String records(TermSpan term) {
        return "/api/notification/notices?kind=INCIDENT&term=" + term.code();
    }

    private record Count(OrgPath org, long acknowledged, long notices) {}
}
