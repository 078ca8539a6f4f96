package org.guanai.proofs.fault.scenario;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.guanai.acceptance.world.Eventually;
import org.guanai.proofs.fault.call.Shot;
import org.guanai.proofs.fault.call.Shots;
import org.guanai.proofs.fault.machine.Database;
import org.guanai.proofs.fault.machine.StandStill;
import org.guanai.proofs.fault.site.Effects;
import org.guanai.proofs.fault.site.HealthPoll;
import org.guanai.proofs.fault.site.Scenario;
import org.guanai.proofs.fault.site.Scores;
import org.guanai.proofs.fault.site.Site;

/// Consumers that are slow, that hang, and whose whole process stands still. A slow one is left
/// alone; one that hangs is noticed, and when it is let go it goes on; one that stands still is
/// replaced by another replica.
public final class Consumers implements Scenario {
    private static final String READER = "notification";
    private static final Duration SLOW = Duration.ofSeconds(8);
    private static final Duration LOOK = Duration.ofSeconds(10);
    private static final Duration TAKEN_OVER = Duration.ofSeconds(40);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public String name() {
        return "consumers";
    }

    @Override
    public String what() {
        return "slow and stuck consumers";
    }

    @Override
    public void run(Site site, Scores scores) {
        slow(site, scores);
        hanging(site, scores);
        standingStill(site, scores);
    }

    private static void slow(Site site, Scores scores) {
        var before = Effects.of(site.clerk());
        Shot shot;
        try (var live = HealthPoll.on(site, "live", List.of(READER))) {
            try (var _ = database(site).lock("notice")) {
                shot = site.caller().shoot(site.clerk().incident());
                LockSupport.parkNanos(SLOW.toNanos());
            }
            scores.none("slow.liveDown", live.down());
        }
        site.settled();
        Effects.of(site.clerk()).compare(before, new Shots(List.of(shot)), scores);
    }

    private static void hanging(Site site, Scores scores) {
        var before = Effects.of(site.clerk());
        Shot shot;
        var began = System.nanoTime();
        var noticed = Duration.ZERO;
        try (var _ = database(site).lock("notice")) {
            shot = site.caller().shoot(site.clerk().incident());
            var longest = site.waits().dead().plus(LOOK);
            Eventually.holds("liveness", longest, () -> site.health(READER, "live").isDown());
            noticed = Duration.ofNanos(System.nanoTime() - began);
        }
        scores.atMost("hanging.noticed", noticed, site.waits().dead().plus(LOOK));
        Eventually.holds("liveness again", PATIENCE, () -> site.health(READER, "live").isUp());
        site.settled();
        Effects.of(site.clerk()).compare(before, new Shots(List.of(shot)), scores);
    }

    private static void standingStill(Site site, Scores scores) {
        var before = Effects.of(site.clerk());
        site.platform().parts().start(READER + "-2");
        site.settled();
        var still = new StandStill(site.platform().parts().process(READER));
        Shot shot;
        try (still) {
            scores.holds("standingStill.noticed", !site.health(READER, "live").isUp());
            shot = site.caller().shoot(site.clerk().incident());
            var began = System.nanoTime();
            Eventually.holds(
                    "a notice by the other replica",
                    PATIENCE,
                    () -> site.clerk().noticesGiven() > before.notices());
            var took = Duration.ofNanos(System.nanoTime() - began);
            scores.atMost("standingStill.takenOver", took, TAKEN_OVER);
        }
        site.settled();
        site.platform().parts().stop(READER + "-2");
        site.settled();
        Effects.of(site.clerk()).compare(before, new Shots(List.of(shot)), scores);
    }

    private static Database database(Site site) {
        return new Database(site.platform(), READER);
    }
}
