package org.guanai.notification.occasion.digest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalDateTime;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.scope.SystemScope;
import org.guanai.kit.time.BusinessZone;
import org.guanai.notification.notice.NoticeIntake;
import org.guanai.reference.CountyCalendars;

/// Sends digests in the county's working hours, on working days only.
@ApplicationScoped
public class DigestSweep {
    @Produces static final RuleOf<DigestTime> DIGEST = new RuleOf<>("digest", DigestTime.class);

    private final DigestIntake intake;
    private final NoticeIntake notices;
    private final CountyCalendars calendars;
    private final Rules rules;
    private final Clock clock;

    DigestSweep(
            DigestIntake intake,
            NoticeIntake notices,
            CountyCalendars calendars,
            Rules rules,
            Clock clock) {
        this.intake = intake;
        this.notices = notices;
        this.calendars = calendars;
        this.rules = rules;
        this.clock = clock;
    }

    @Scheduled(
            every = "{guanai.notification.sweep-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    public void sweep() {
        SystemScope.run(() ->
                QuarkusTransaction.requiringNew()
                        .call(notices::countiesWithUntold)
                        .forEach(this::sweep));
    }

    private void sweep(String county) {
        var now = LocalDateTime.ofInstant(clock.instant(), BusinessZone.ID);
        while (QuarkusTransaction.requiringNew().call(() -> take(county, now)) > 0) {
            Thread.yield();
        }
    }

    private int take(String county, LocalDateTime now) {
        var isTime =
                rules.today(county).of(DIGEST).content().isIt(now)
                        && calendars.workingDays(new OrgPath(county)).isWorkday(now.toLocalDate());
        return isTime ? intake.take(county, now.toLocalDate()) : 0;
    }
}
