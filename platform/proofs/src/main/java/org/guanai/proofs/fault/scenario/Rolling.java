package org.guanai.proofs.fault.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.guanai.proofs.fault.call.Shot;
import org.guanai.proofs.fault.call.Shots;
import org.guanai.proofs.fault.site.Scenario;
import org.guanai.proofs.fault.site.Scores;
import org.guanai.proofs.fault.site.Services;
import org.guanai.proofs.fault.site.Site;

/// All services are replaced one after the other while people work: the new one is started, then
/// the old one is asked to leave. Nobody notices.
public final class Rolling implements Scenario {
    private static final double READINGS_PER_SECOND = 15;
    private static final double PER_SECOND = 5;
    private static final Duration STRETCH = Duration.ofSeconds(5);

    @Override
    public String name() {
        return "rolling";
    }

    @Override
    public String what() {
        return "rolling restart of all services under load";
    }

    @Override
    public void run(Site site, Scores scores) {
        var rounds = site.quick() ? 1 : 3;
        var done = new AtomicBoolean();
        var reading = CompletableFuture.supplyAsync(() -> read(site, done), Services.THREADS);
        var answers = site.work().during(PER_SECOND, () -> replaceAll(site, rounds, done));
        var readings = new Shots(reading.join());
        site.say("written: " + answers.byStatus() + ", read: " + readings.summary());
        scores.note("replaced", rounds * 2L * Services.ALL.size());
        scores.atLeast("accepted", answers.accepted(), 1);
        scores.atLeast("read", readings.size(), 1);
        scores.none("failedWritings", answers.failed());
        scores.none("failedReadings", readings.count(shot -> !shot.isYes()));
        scores.note("longestReadingSeconds", readings.longest().toMillis() / 1e3);
        site.work().reckon(site::say, scores);
    }

    /// There and back again, so that the usual ones run afterwards.
    private static void replaceAll(Site site, int rounds, AtomicBoolean done) {
        try {
            for (int i = 0; i < rounds; i++) {
                Services.ALL.forEach(service -> replace(site, service, service + "-2"));
                Services.ALL.forEach(service -> replace(site, service + "-2", service));
            }
        } finally {
            done.set(true);
        }
    }

    private static void replace(Site site, String old, String fresh) {
        site.platform().parts().start(fresh);
        site.platform().parts().stop(old);
    }

    private static List<Shot> read(Site site, AtomicBoolean done) {
        var nr = new AtomicInteger();
        var all = new ArrayList<Shot>();
        while (!done.get()) {
            var some =
                    site.caller()
                            .paced(
                                    () -> site.clerk().reading(nr.getAndIncrement()),
                                    READINGS_PER_SECOND,
                                    STRETCH);
            all.addAll(some.all());
        }
        return all;
    }
}
