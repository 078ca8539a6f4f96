package org.guanai.proofs.fault;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.guanai.proofs.fault.scenario.BrokerAway;
import org.guanai.proofs.fault.scenario.Consumers;
import org.guanai.proofs.fault.scenario.Crowd;
import org.guanai.proofs.fault.scenario.Cuts;
import org.guanai.proofs.fault.scenario.FullDisk;
import org.guanai.proofs.fault.scenario.LastRequests;
import org.guanai.proofs.fault.scenario.Poison;
import org.guanai.proofs.fault.scenario.RealmAway;
import org.guanai.proofs.fault.scenario.Replay;
import org.guanai.proofs.fault.scenario.Rolling;
import org.guanai.proofs.fault.scenario.Rotation;
import org.guanai.proofs.fault.site.Scenario;
import org.guanai.proofs.fault.site.Scores;
import org.guanai.proofs.fault.site.Site;
import org.guanai.proofs.proof.Figures;
import org.guanai.proofs.proof.Ground;
import org.guanai.proofs.proof.Proof;
import org.guanai.stack.say.PlatformFailure;

/// What the platform does when what it stands on gives way: broker, realm, database, disk, network,
/// and too many callers. `GUANAI_FAULTS=rolling,poison` chooses some of the scenarios.
public final class FaultProof implements Proof {
    private static final List<Scenario> ALL =
            List.of(
                    new Rolling(),
                    new BrokerAway(),
                    new LastRequests(),
                    new Cuts(),
                    new RealmAway(),
                    new Crowd(),
                    new Poison(),
                    new Replay(),
                    new Consumers(),
                    new Rotation(),
                    new FullDisk());

    @Override
    public String name() {
        return "faults";
    }

    @Override
    public String what() {
        return "broker, realm, database, disk, network or callers go wrong; nothing is lost or hangs";
    }

    @Override
    public void run(Ground ground, Figures figures) {
        var chosen = chosen(System.getenv().getOrDefault("GUANAI_FAULTS", ""));
        try (var site = Site.on(ground)) {
            chosen.forEach(scenario -> run(scenario, site, figures));
        }
    }

    /// A scenario that breaks down does not take the others with it, and counts as broken.
    private static void run(Scenario scenario, Site site, Figures figures) {
        var scores = new Scores(figures, scenario.name());
        var began = System.nanoTime();
        site.say(scenario.name() + ": " + scenario.what());
        try {
            site.settled();
            scenario.run(site, scores);
            scores.none("brokenOff", 0);
        } catch (RuntimeException | AssertionError e) {
            site.say(scenario.name() + " broke off: " + e);
            scores.none("brokenOff", 1);
            site.repair();
        }
        var took = Duration.ofNanos(System.nanoTime() - began);
        scores.note("tookSeconds", took.toSeconds());
        figures.broken().stream()
                .filter(name -> name.startsWith(scores.full("")))
                .forEach(name -> site.say("broken: " + name + " " + figures.all().get(name)));
    }

    private static List<Scenario> chosen(String names) {
        if (names.isBlank()) {
            return ALL;
        }
        var wanted = Set.of(names.split(","));
        var chosen = ALL.stream().filter(one -> wanted.contains(one.name())).toList();
        if (chosen.size() < wanted.size()) {
            throw new PlatformFailure("there are " + ALL.stream().map(Scenario::name).toList());
        }
        return chosen;
    }
}
