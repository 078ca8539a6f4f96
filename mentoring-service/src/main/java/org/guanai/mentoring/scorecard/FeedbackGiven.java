package org.guanai.mentoring.scorecard;

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

/// Feedback that was given in time, out of all that was due before today (3.1.3k). What was closed
/// for a reason, or withdrawn, is not counted. SQL, since it counts.
@ApplicationScoped
class FeedbackGiven implements Counted {
    private static final String COUNT =
            """
            select org, count(*) as counted, count(*) filter (where told_on <= due_on) as given from feedback
            where due_on between :first and :last and state in ('OWED', 'SENT', 'DELIVERED') group by org\
            """;

    private final Sql sql;
    private final Clock clock;

    FeedbackGiven(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String clause() {
        return "3.1.3k";
    }

    @Override
    public String name() {
        return "feedback-given-in-time";
    }

    @Override
    public String unit() {
        return "feedbacks";
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
                .with("last", last(term))
                .list(Count.class)
                .stream()
                .collect(toMap(Count::org, c -> Share.of(c.given, c.counted)));
    }

    @Override
    public String records(TermSpan term) {
        return "/api/mentoring/feedbacks?state=OWED&state=SENT&state=DELIVERED&from=%s&to=%s"
                .formatted(term.startsOn(), last(term));
    }

    private LocalDate last(TermSpan term) {
        var yesterday = LocalDate.now(clock).minusDays(1);
        return yesterday.isBefore(term.endsOn()) ? yesterday : term.endsOn();
    }

    private record Count(OrgPath org, long counted, long given) {}
}
