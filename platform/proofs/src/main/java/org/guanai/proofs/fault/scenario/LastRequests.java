package org.guanai.proofs.fault.scenario;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.guanai.acceptance.world.Eventually;
import org.guanai.proofs.fault.call.Shot;
import org.guanai.proofs.fault.proxy.Between;
import org.guanai.proofs.fault.proxy.Fault;
import org.guanai.proofs.fault.site.Effects;
import org.guanai.proofs.fault.site.Scenario;
import org.guanai.proofs.fault.site.Scores;
import org.guanai.proofs.fault.site.Site;

/// SIGTERM while a hundred requests are inside: all are answered, and each comes about once.
public final class LastRequests implements Scenario {
    private static final int REQUESTS = 100;

    /// Slows each step in the database down, so that all are inside when the signal comes.
    private static final Duration STEP = Duration.ofMillis(8);

    private static final Duration WARM_UP = Duration.ofMinutes(2);
    private static final long HEAD_START = TimeUnit.MILLISECONDS.toNanos(300);

    @Override
    public String name() {
        return "sigterm";
    }

    @Override
    public String what() {
        return "SIGTERM with a hundred requests in flight, to a service and to the gateway";
    }

    @Override
    public void run(Site site, Scores scores) {
        for (var part : new String[] {"mentoring", "gateway"}) {
            signal(site, scores, part);
        }
    }

    private static void signal(Site site, Scores scores, String part) {
        Eventually.holds("normal answers", WARM_UP, () -> site.answersAtOnce(3));
        // Has the connections opened: one at a time, over a slow line, the last would take too
        // long.
        site.caller().together(site.clerk().contacts(REQUESTS)).await();
        site.settled();
        var before = Effects.of(site.clerk());
        var calls = site.clerk().contacts(REQUESTS);
        site.proxies().of(Between.DATABASE).suffer(new Fault.Delay(STEP));
        var volley = site.caller().together(calls);
        LockSupport.parkNanos(HEAD_START);
        var inside = volley.open();
        site.platform().parts().stop(part);
        var shots = volley.await();
        site.proxies().heal();
        site.platform().parts().start(part);
        site.say(part + " with " + inside + " inside: " + shots.summary());
        scores.atLeast(part + ".inside", inside, REQUESTS / 2.0);
        scores.none(part + ".notAnswered", shots.count(shot -> shot.status() <= 0));
        scores.none(part + ".refused", shots.count(shot -> shot.status() > 0 && !shot.isYes()));
        scores.note(part + ".longestAnswerSeconds", shots.longest().toMillis() / 1e3);
        var open = shots.only(shot -> !shot.isYes()).all().stream().map(Shot::call).toList();
        scores.none(part + ".stillRefused", site.caller().insist(open, WARM_UP).size());
        site.settled();
        var own = new Scores(scores.figures(), scores.scenario() + "." + part);
        Effects.of(site.clerk()).compareContacts(before, shots, own);
    }
}
