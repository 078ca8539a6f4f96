package org.guanai.proofs.fault.scenario;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.guanai.acceptance.world.Eventually;
import org.guanai.proofs.fault.site.HealthPoll;
import org.guanai.proofs.fault.site.Scenario;
import org.guanai.proofs.fault.site.Scores;
import org.guanai.proofs.fault.site.Services;
import org.guanai.proofs.fault.site.Site;

/// The broker dies under load and comes back later. Meanwhile everything is accepted, nobody is
/// restarted or taken out of service for it, and it is said; afterwards all of it arrives.
public final class BrokerAway implements Scenario {
    private static final double PER_SECOND = 6;
    private static final Duration CATCH_UP = Duration.ofMinutes(3);

    @Override
    public String name() {
        return "broker";
    }

    @Override
    public String what() {
        return "broker away under load";
    }

    @Override
    public void run(Site site, Scores scores) {
        var away = site.quick() ? Duration.ofSeconds(45) : Duration.ofMinutes(10);
        // Prepared by an import, which is done only when the others have its children.
        var work = site.work();
        site.platform().parts().kill("kafka");
        try (var live = HealthPoll.on(site, "live", Services.ALL);
                var ready = HealthPoll.on(site, "ready", Services.ALL)) {
            var answers = work.during(PER_SECOND, () -> LockSupport.parkNanos(away.toNanos()));
            site.say("answered meanwhile: " + answers.byStatus());
            scores.note("awaySeconds", away.toSeconds());
            scores.atLeast("accepted", answers.accepted(), 1);
            scores.none("failed", answers.failed());
            scores.none("liveDown", live.down());
            scores.none("readyDown", ready.down());
            scores.atLeast("waiting", site.waiting(), 1);
            scores.holds("saidSo", site.health("mentoring", "well").isDown());
        }
        site.platform().parts().start("kafka");
        var began = System.nanoTime();
        Eventually.holds("empty outboxes", CATCH_UP, () -> site.waiting() == 0);
        scores.atMost("caughtUp", Duration.ofNanos(System.nanoTime() - began), CATCH_UP);
        work.reckon(site::say, scores);
        scores.holds("wellAgain", site.health("mentoring", "well").isUp());
    }
}
