package org.guanai.safety.owed;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.Overdue;
import org.guanai.events.Overdue.Level;
import org.guanai.events.Topics;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.time.BusinessZone;

/// Tells of what is late, once per breach and level; what is put off or falls due again is told
/// anew. By hand, because telling once is an insert that another replica may have made.
@ApplicationScoped
class LateSweep {
    @Produces
    static final RuleOf<ReminderSteps> OVERDUE_STEPS =
            new RuleOf<>("overdue-steps", ReminderSteps.class);

    private static final String TELL =
            """
            insert into overdue_told (kind, subject, due_on, level, org, told_on)
            values (:kind, :subject, :due, :level, :org, :today) on conflict do nothing\
            """;

    private final List<Owed> owed;
    private final Rules rules;
    private final Sql sql;
    private final Journal journal;
    private final Clock clock;

    LateSweep(@All List<Owed> owed, Rules rules, Sql sql, Journal journal, Clock clock) {
        this.owed = owed;
        this.rules = rules;
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
    }

    @Scheduled(
            every = "{guanai.safety.owed.sweep}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        var today = LocalDate.ofInstant(clock.instant(), BusinessZone.ID);
        for (var kind : owed) {
            SystemScope.run(() ->
                    QuarkusTransaction.requiringNew()
                            .run(() -> kind.late(today).forEach(l -> tell(l, today))));
        }
    }

    private void tell(Late late, LocalDate today) {
        var steps = rules.today(late.org()).of(OVERDUE_STEPS).content();
        for (var level : steps.reached(late.dueOn(), today)) {
            if (isFirst(late, level, today)) {
                var key = late.studentId() == null ? late.id() : late.studentId();
                journal.publish(Topics.SAFETY_EVENTS, key, overdue(late, level));
            }
        }
    }

    private boolean isFirst(Late late, Level level, LocalDate today) {
        return sql.update(TELL)
                        .with("kind", late.kind())
                        .with("subject", late.id())
                        .with("due", late.dueOn())
                        .with("level", level)
                        .with("org", late.org())
                        .with("today", today)
                        .run()
                == 1;
    }

    private static Overdue overdue(Late late, Level level) {
        return new Overdue(
                late.kind(),
                late.id(),
                late.studentId(),
                late.org().text(),
                late.ownerId(),
                late.ownerRole(),
                late.dueOn(),
                level);
    }
}
