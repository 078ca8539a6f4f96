package org.guanai.proofs.bench;

import java.time.Duration;
import java.util.List;
import org.guanai.acceptance.world.World;
import org.guanai.proofs.bench.cost.ContactCase;
import org.guanai.proofs.bench.cost.DueListCase;
import org.guanai.proofs.bench.cost.FanOutCase;
import org.guanai.proofs.bench.cost.GatewayCase;
import org.guanai.proofs.bench.cost.ImportCase;
import org.guanai.proofs.bench.cost.IncidentCase;
import org.guanai.proofs.bench.cost.MemoryCase;
import org.guanai.proofs.bench.cost.ReplayCase;
import org.guanai.proofs.bench.cost.ScorecardCase;
import org.guanai.proofs.bench.cost.SweepCase;
import org.guanai.proofs.bench.cost.WarmStart;
import org.guanai.proofs.bench.measure.ProcessCpu;
import org.guanai.proofs.bench.measure.Rounds;
import org.guanai.proofs.bench.site.Case;
import org.guanai.proofs.bench.site.Site;
import org.guanai.proofs.proof.Figures;
import org.guanai.proofs.proof.Ground;
import org.guanai.proofs.proof.Proof;
import org.guanai.stack.Platform;
import org.guanai.stack.PlatformOptions;

/// What a request costs (design, "What a request may cost"): ratios to floors that are measured in
/// the same run, first and last.
public final class Bench implements Proof {
    private static final List<Case> CASES =
            List.of(
                    new ImportCase(),
                    new ScorecardCase(),
                    new FanOutCase(),
                    new ContactCase(),
                    new DueListCase(),
                    new GatewayCase(),
                    new IncidentCase(),
                    new SweepCase(),
                    new ReplayCase(),
                    new MemoryCase());

    /// The clients of a benchmark are few and ask much.
    private static final String NO_LIMIT = "1000000000";

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public boolean hasItsOwnCommand() {
        return true;
    }

    @Override
    public String what() {
        return "what a request costs, beside its floor in the same run";
    }

    @Override
    public void run(Ground ground, Figures figures) {
        try (var platform = ground.platform(Bench::withoutLimits)) {
            var site = site(ground, platform);
            wanted().forEach(one -> measure(one, site, figures));
        }
        if (isWanted(WarmStart.NAME)) {
            new WarmStart(ground).run(figures);
        }
    }

    /// All, or those named in the environment, for whoever works on one of them.
    private static List<Case> wanted() {
        return CASES.stream().filter(one -> isWanted(one.name())).toList();
    }

    private static boolean isWanted(String name) {
        var named = System.getenv("GUANAI_BENCH_CASES");
        return named == null || List.of(named.split(",")).contains(name);
    }

    /// What could not be measured breaks its promise and leaves the other cases alone.
    static void measure(Case one, Site site, Figures figures) {
        site.say().accept(one.name() + ": " + one.what());
        var began = System.nanoTime();
        try {
            one.run(site, figures);
        } catch (RuntimeException | AssertionError trouble) {
            site.say().accept(one.name() + " broke off: " + trouble);
            trouble.printStackTrace(System.out);
            figures.none(one.name() + ".unmeasured", 1);
        }
        var took = Duration.ofNanos(System.nanoTime() - began);
        site.say().accept("%s took %d s".formatted(one.name(), took.toSeconds()));
    }

    private static Site site(Ground ground, Platform platform) {
        var cpu = ProcessCpu.of(platform);
        ground.say(
                "the gateway's limits are raised for this run; all else is as under ./guanai up");
        var rounds =
                new Rounds(
                        ground.quick() ? 1 : 5,
                        Duration.ofSeconds(ground.quick() ? 1 : 10),
                        Duration.ofSeconds(ground.quick() ? 3 : 20),
                        foreign(),
                        cpu,
                        ground::say);
        return new Site(
                platform,
                World.founded(platform),
                rounds,
                cpu,
                ground.quick(),
                ground.folder(),
                ground::say);
    }

    /// Share of the machine that others may use in a round that counts.
    private static double foreign() {
        var set = System.getenv("GUANAI_BENCH_FOREIGN");
        return set == null ? 0.05 : Double.parseDouble(set);
    }

    private static PlatformOptions withoutLimits(PlatformOptions options) {
        return options.setting("gateway", "GUANAI_LIMITS_CLIENT_REQUESTS", NO_LIMIT)
                .setting("gateway", "GUANAI_LIMITS_INCIDENTS_REQUESTS", NO_LIMIT);
    }
}
