package org.guanai.proofs.fault.scenario;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.guanai.acceptance.world.Eventually;
import org.guanai.proofs.fault.call.Call;
import org.guanai.proofs.fault.call.Clerk;
import org.guanai.proofs.fault.call.Shot;
import org.guanai.proofs.fault.call.Shots;
import org.guanai.proofs.fault.site.Effects;
import org.guanai.proofs.fault.site.Scenario;
import org.guanai.proofs.fault.site.Scores;
import org.guanai.proofs.fault.site.Services;
import org.guanai.proofs.fault.site.Site;

/// Keycloak dies. Running services go on with the tokens that people have; one that starts
/// meanwhile waits and says for what, and becomes ready by itself.
public final class RealmAway implements Scenario {
    private static final String STARTING = "aid";
    private static final double PER_SECOND = 10;
    private static final Duration TO_SAY_SO = Duration.ofSeconds(90);
    private static final Duration TO_BECOME_READY = Duration.ofSeconds(20);

    @Override
    public String name() {
        return "realm";
    }

    @Override
    public String what() {
        return "Keycloak away: running services go on, starting ones wait and say so";
    }

    @Override
    public void run(Site site, Scores scores) {
        var before = Effects.of(site.clerk());
        var teacher = site.freshToken(Clerk.SCHOOL.teacher());
        var principal = site.freshToken(Clerk.SCHOOL.principal());
        site.platform().parts().kill("keycloak");
        site.platform().parts().stop(STARTING);
        var started =
                CompletableFuture.runAsync(
                        () -> site.platform().parts().start(STARTING), Services.THREADS);
        var time = site.quick() ? Duration.ofSeconds(20) : Duration.ofSeconds(90);
        var shots = site.caller().paced(() -> site.clerk().contact().by(teacher), PER_SECOND, time);
        site.say("with tokens from before: " + shots.summary());
        scores.none("runningRefused", shots.count(shot -> !shot.isYes()));
        Eventually.holds("a word why it waits", TO_SAY_SO, () -> saysWhy(site));
        scores.holds("startingSaysWhy", saysWhy(site));
        scores.holds("startingLives", site.health(STARTING, "live").isUp());
        var refused = askTheStarting(site, principal);
        scores.none("startingAccepted", refused.count(Shot::isYes));
        scores.none(
                "unexplained",
                refused.count(shot -> shot.status() != 503 || shot.code().isEmpty()));
        site.platform().parts().start("keycloak");
        var began = System.nanoTime();
        started.join();
        scores.atMost("readyAgain", Duration.ofNanos(System.nanoTime() - began), TO_BECOME_READY);
        site.settled();
        Effects.of(site.clerk()).compareContacts(before, shots, scores);
    }

    private static boolean saysWhy(Site site) {
        var health = site.health(STARTING, "ready");
        return health.isDown() && health.body().contains("realm");
    }

    private static Shots askTheStarting(Site site, String token) {
        var call = new Call(token, "/api/aid/applications?limit=5", null, null);
        var direct =
                new Call(
                        call.caller(),
                        site.platform().endpoints().service(STARTING) + call.path(),
                        null,
                        null);
        return new Shots(List.of(site.caller().shoot(call), site.caller().shoot(direct)));
    }
}
