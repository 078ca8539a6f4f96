package org.guanai.proofs.fault.scenario;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.guanai.acceptance.world.Eventually;
import org.guanai.proofs.fault.call.Call;
import org.guanai.proofs.fault.call.Shot;
import org.guanai.proofs.fault.call.Shots;
import org.guanai.proofs.fault.site.Effects;
import org.guanai.proofs.fault.site.Scenario;
import org.guanai.proofs.fault.site.Scores;
import org.guanai.proofs.fault.site.Services;
import org.guanai.proofs.fault.site.Site;

/// Ten times as many callers as the platform can serve at once, none of whom waits. Who cannot be
/// served is told so at once and when to come again; incidents are taken in meanwhile; and soon
/// after everything is as before.
public final class Crowd implements Scenario {
    private static final int MANY = 48;
    private static final int TIMES = 10;
    private static final double INCIDENTS_PER_SECOND = 0.5;
    private static final Duration REFUSED_WITHIN = Duration.ofSeconds(1);
    private static final Duration RECOVERY = Duration.ofSeconds(15);

    @Override
    public String name() {
        return "crowd";
    }

    @Override
    public String what() {
        return "ten times the load";
    }

    @Override
    public void run(Site site, Scores scores) {
        var before = Effects.of(site.clerk());
        var time = site.quick() ? Duration.ofSeconds(30) : Duration.ofMinutes(5);
        var usual = site.caller().crowd(MANY, () -> next(site), time.dividedBy(5));
        site.say(MANY + " callers: " + usual.summary());
        var incidents =
                CompletableFuture.supplyAsync(
                        () ->
                                site.caller()
                                        .paced(site.clerk()::incident, INCIDENTS_PER_SECOND, time),
                        Services.THREADS);
        var crowd = site.caller().crowd(MANY * TIMES, () -> next(site), time);
        var began = System.nanoTime();
        Eventually.holds("normal answers", RECOVERY.multipliedBy(4), () -> site.answersAtOnce(2));
        scores.atMost("recovered", Duration.ofNanos(System.nanoTime() - began), RECOVERY);
        site.say(MANY * TIMES + " callers: " + crowd.summary());
        var urgent = incidents.join();
        site.say("incidents: " + urgent.summary());
        refusals(crowd, scores);
        scores.note("usualPerSecond", usual.count(Shot::isYes) / (time.toMillis() / 5e3));
        scores.note("servedPerSecond", crowd.count(Shot::isYes) / (time.toMillis() / 1e3));
        scores.note("offeredPerSecond", crowd.size() / (time.toMillis() / 1e3));
        scores.none("incidentsRefused", urgent.count(shot -> !shot.isYes()));
        scores.note("incidentP99Seconds", urgent.quantile(0.99).toMillis() / 1e3);
        site.settled();
        var calls = Shots.together(usual, crowd, urgent).only(Shot::isYes);
        Effects.of(site.clerk()).compare(before, calls, scores);
    }

    private static void refusals(Shots crowd, Scores scores) {
        var refused = crowd.only(Shot::isRefusedForNow);
        scores.atLeast("refused", refused.size(), 1);
        scores.atMost("refusedP99", refused.quantile(0.99), REFUSED_WITHIN);
        scores.none("refusedWithoutWait", refused.count(shot -> !shot.waits()));
        scores.none("unexplained", crowd.count(Shot::isUnexplained));
        scores.none("cutOrNever", crowd.count(shot -> shot.status() <= 0));
        scores.none("otherwise", crowd.count(shot -> !shot.isYes() && !shot.isRefusedForNow()));
    }

    private static Call next(Site site) {
        return ThreadLocalRandom.current().nextInt(4) == 0
                ? site.clerk().contact()
                : site.clerk().dueList();
    }
}
