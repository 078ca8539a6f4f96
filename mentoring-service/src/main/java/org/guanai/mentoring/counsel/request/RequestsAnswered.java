package org.guanai.mentoring.counsel.request;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// Requests that were answered in time, out of all that were due before today (3.1.6a). SQL, since
/// it counts.
@ApplicationScoped
class RequestsAnswered implements Counted {
    private static final String COUNT =
            """
            select org, count(*) as counted, count(*) filter (where answered_on <= due_on) as answered
            from counsel_request
            where due_on between :first and :last and due_on < :today and state <> 'WITHDRAWN' group by org\
            """;

    private final Sql sql;
    private final Clock clock;

    RequestsAnswered(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String clause() {
        return "3.1.6a";
    }

    @Override
    public String name() {
        return "counsel-requests-answered-in-time";
    }

    @Override
    public String unit() {
        return "requests";
    }

    @Override
    public Optional<BigDecimal> target(OrgPath place) {
        return Optional.of(BigDecimal.ONE);
    }

    @Override
    public Map<OrgPath, Share> bySchool(TermSpan term) {
        return sql
                .query(COUNT)
                .with("first", term.startsOn())
                .with("last", term.endsOn())
                .with("today", LocalDate.now(clock))
                .list(Count.class)
                .stream()
                .collect(toMap(Count::org, c -> Share.of(c.answered, c.counted)));
    }

    @Override
    public String records(TermSpan term) {
        // The requests themselves are the counsellor's only: others see what counselling reaches.
        return "/api/mentoring/counsel-cohorts?term=" + term.code();
    }

    private record Count(OrgPath org, long counted, long answered) {}
}
