package org.guanai.proofs.fault.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.guanai.acceptance.world.Eventually;
import org.guanai.proofs.fault.call.Clerk;
import org.guanai.proofs.fault.call.Shot;
import org.guanai.proofs.fault.machine.SmallDisk;
import org.guanai.proofs.fault.site.Effects;
import org.guanai.proofs.fault.site.Scenario;
import org.guanai.proofs.fault.site.Scores;
import org.guanai.proofs.fault.site.Services;
import org.guanai.proofs.fault.site.Site;

/// The disk of PostgreSQL, then that of Kafka, is full. Without room for the database writings are
/// refused with a reason and nothing is half-done; without room for the broker everything is still
/// accepted. When there is room again all goes on by itself.
public final class FullDisk implements Scenario {
    private static final int ROOM_MEGABYTES = 96;
    private static final double PER_SECOND = 5;
    private static final Duration RECOVERY = Duration.ofMinutes(2);
    private static final List<String> BASE = List.of("postgres", "kafka", "keycloak");

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public String what() {
        return "a full disk under PostgreSQL, and under Kafka";
    }

    @Override
    public void run(Site site, Scores scores) {
        stopAll(site);
        var state = site.platform().state();
        var database = SmallDisk.under(state.resolve("postgres"), ROOM_MEGABYTES);
        var broker = SmallDisk.under(state.resolve("kafka"), ROOM_MEGABYTES);
        try {
            startAll(site);
            scores.note("notTried", database.isEmpty() || broker.isEmpty() ? 1 : 0);
            if (database.isEmpty() || broker.isEmpty()) {
                site.say("not tried: this machine lets us mount no file system");
                return;
            }
            full(site, new Named("database", scores), database.get());
            full(site, new Named("broker", scores), broker.get());
        } finally {
            stopAll(site);
            close(database);
            close(broker);
        }
    }

    private record Named(String part, Scores scores) {
        String at(String figure) {
            return part + "." + figure;
        }
    }

    private static void full(Site site, Named name, SmallDisk disk) {
        var before = Effects.of(site.clerk());
        var time = site.quick() ? Duration.ofSeconds(15) : Duration.ofMinutes(1);
        // A realm that has no room either would give none.
        var teacher = site.freshToken(Clerk.SCHOOL.teacher());
        disk.fill();
        var shots = site.caller().paced(() -> site.clerk().contact().by(teacher), PER_SECOND, time);
        site.say("no room for the " + name.part() + ": " + shots.summary());
        disk.makeRoom();
        var began = System.nanoTime();
        Eventually.holds("normal answers", RECOVERY.multipliedBy(2), () -> site.answersAtOnce(2));
        var took = Duration.ofNanos(System.nanoTime() - began);
        name.scores().atMost(name.at("recovered"), took, RECOVERY);
        var refused = shots.only(shot -> !shot.isYes());
        name.scores().none(name.at("unclear"), refused.count(shot -> !isClear(shot)));
        if (name.part().equals("broker")) {
            name.scores().none(name.at("refused"), refused.size());
        } else {
            name.scores().atLeast(name.at("refused"), refused.size(), 1);
        }
        var open = refused.all().stream().map(Shot::call).toList();
        name.scores().none(name.at("stillRefused"), site.caller().insist(open, RECOVERY).size());
        site.settled();
        var scores =
                new Scores(name.scores().figures(), name.scores().scenario() + "." + name.part());
        Effects.of(site.clerk()).compareContacts(before, shots, scores);
    }

    /// The gateway may also say that the service is slow: it waits for a database that starts anew.
    private static boolean isClear(Shot shot) {
        return List.of(503, 504, 507).contains(shot.status()) && !shot.code().isEmpty();
    }

    private static void stopAll(Site site) {
        site.platform().parts().stop("gateway");
        Services.everywhere(site.platform().parts()::stop);
        List.of("keycloak", "kafka", "postgres").forEach(site.platform().parts()::stop);
    }

    private static void startAll(Site site) {
        BASE.forEach(site.platform().parts()::start);
        Services.everywhere(site.platform().parts()::start);
        site.platform().parts().start("gateway");
        site.settled();
    }

    private static void close(Optional<SmallDisk> disk) {
        disk.ifPresent(SmallDisk::close);
    }
}
