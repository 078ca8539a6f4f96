package org.guanai.mentoring.care.action;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.Share;
import org.guanai.kit.indicator.TermSpan;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;

/// Agreed actions that were done, out of all that were due in a term before today (3.1.3l); what
/// was dropped for a reason is not counted. SQL, since it counts.
@ApplicationScoped
class ActionsSettled implements Counted {
    private static final String COUNT =
            """
            select org, count(*) as due, count(*) filter (where state = 'DONE' and settled_on <= due_on) as done
            from agreed_action
            where due_on between :first and least(:last, :yesterday) and state in ('OPEN', 'DONE') group by org\
            """;

    private final Sql sql;
    private final Clock clock;

    ActionsSettled(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public String clause() {
        return "3.1.3l";
    }

    @Override
    public String name() {
        return "agreed-actions-done-in-time";
    }

    @Override
    public String unit() {
        return "actions";
    }

    @Override
    public Map<OrgPath, Share> bySchool(TermSpan term) {
        return sql
                .query(COUNT)
                .with("first", term.startsOn())
                .with("last", term.endsOn())
                .with("yesterday", LocalDate.now(clock).minusDays(1))
                .list(Settled.class)
                .stream()
                .collect(toMap(Settled::org, s -> Share.of(s.done, s.due)));
    }

    @Override
    public String records(TermSpan term) {
        var yesterday = LocalDate.now(clock).minusDays(1);
        var last = yesterday.isBefore(term.endsOn()) ? yesterday : term.endsOn();
        return "/api/mentoring/agreed-actions?state=OPEN&state=DONE&from=%s&to=%s"
                .formatted(term.startsOn(), last);
    }

    private record Settled(OrgPath org, long due, long done) {}
}
