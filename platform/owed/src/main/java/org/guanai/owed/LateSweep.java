package org.guanai.owed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guanai.events.Overdue;
import org.guanai.events.Overdue.Level;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.sql.Sql;

/// Tells of what is late, once per breach and level; what is put off or falls due again is told
/// anew. By hand, because telling once is an insert that another replica may have made.
@ApplicationScoped
public class LateSweep {
    @Produces
    static final RuleOf<ReminderSteps> STEPS = new RuleOf<>("overdue-steps", ReminderSteps.class);

    private static final String TELL =
            """
            insert into overdue_told (kind, subject, due_on, level, org, told_on)
            values (:kind, :subject, :due, :level, :org, :today) on conflict do nothing returning subject\
            """;

    private final Instance<Owed> owed;
    private final Rules rules;
    private final Sql sql;
    private final Journal journal;
    private final Clock clock;
    private final String topic;

    LateSweep(
            Instance<Owed> owed,
            Rules rules,
            Sql sql,
            Journal journal,
            Clock clock,
            @ConfigProperty(name = "guanai.service") String service) {
        this.owed = owed;
        this.rules = rules;
        this.sql = sql;
        this.journal = journal;
        this.clock = clock;
        this.topic = "guanai." + service + ".events";
    }

    @Scheduled(
            every = "${guanai.owed.sweep:30m}",
            delayed = "${guanai.owed.sweep-after:2m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() {
        var today = LocalDate.now(clock);
        for (var kind : owed) {
            SystemScope.run(() ->
                    QuarkusTransaction.requiringNew()
                            .run(() -> kind.late(today).forEach(l -> tell(l, today))));
        }
    }

    private void tell(Late late, LocalDate today) {
        var steps = rules.today(late.org()).of(STEPS).content();
        for (var level : steps.reached(late.dueOn(), today)) {
            if (isFirst(late, level, today)) {
                var key = late.studentId() == null ? late.id() : late.studentId();
                journal.publish(topic, key, overdue(late, level));
            }
        }
    }

    private boolean isFirst(Late late, Level level, LocalDate today) {
        return sql.query(TELL)
                .with("kind", late.kind())
                .with("subject", late.id())
                .with("due", late.dueOn())
                .with("level", level)
                .with("org", late.org())
                .with("today", today)
                .one(r -> r.id("subject"))
                .isPresent();
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
