package org.guanai.proofs.canary;

import java.time.Instant;
import org.guanai.acceptance.world.World;
import org.guanai.proofs.canary.flock.Flock;
import org.guanai.proofs.canary.life.Errands;
import org.guanai.proofs.canary.life.Life;
import org.guanai.proofs.canary.life.Rosters;
import org.guanai.proofs.canary.life.Subsidy;
import org.guanai.proofs.canary.search.Answers;
import org.guanai.proofs.canary.search.Verdict;
import org.guanai.proofs.proof.Figures;
import org.guanai.proofs.proof.Ground;
import org.guanai.proofs.proof.Proof;
import org.guanai.stack.PlatformOptions;

/// Canary values in every personal field of a county that lives through everything, errors and
/// crashes included; afterwards they are looked for everywhere.
public final class CanaryProof implements Proof {
    /// Calls that are tried while a part is away; each may wait for its time-out.
    private static final int TRIED = 6;

    @Override
    public String name() {
        return "canaries";
    }

    @Override
    public String what() {
        return "no secret is left where it does not belong";
    }

    @Override
    public void run(Ground ground, Figures figures) {
        var began = Instant.now();
        try (var platform = ground.platform(CanaryProof::patient)) {
            var answers = new Answers();
            var world = World.founded(platform).heardBy(answers);
            var flock = new Flock();
            live(ground, world, flock);
            ground.say("looking for %d canaries".formatted(flock.all().size()));
            var verdict = Verdict.of(world, flock, answers, began);
            verdict.finds().forEach(find -> ground.say("found: " + find));
            verdict.allowed().forEach(line -> ground.say("as it should be: " + line));
            verdict.blind().forEach(kind -> ground.say("blind in: " + kind));
            verdict.count(figures);
            figures.note("canaries.answers", answers.heard());
            figures.none("canaries.unexpected", answers.unexpected());
        }
    }

    private static void live(Ground ground, World world, Flock flock) {
        var errands = new Errands();
        var life = new Life(world, flock, errands);
        ground.say("two households");
        life.lived(World.MAPLE_RIDGE, true);
        var noticed = life.lived(World.STONE_POND, false);
        new Rosters(world, flock).broken();
        ground.say("mistakes in %d calls".formatted(errands.done().size()));
        var mistakes = new Mistakes(world, flock);
        mistakes.in(errands.done());
        mistakes.inAddresses();
        ground.say("records that cannot be processed");
        new Poison(world, flock).pour();
        if (!ground.quick()) {
            harm(ground, world, flock, errands);
            ground.say("the notice passes, the bank pays");
            new Subsidy(world, flock, errands).paid(noticed);
        }
    }

    private static void harm(Ground ground, World world, Flock flock, Errands errands) {
        var harm = new Harm(world, flock);
        var some = errands.done().reversed().subList(0, TRIED);
        ground.say("the registry is killed in the middle of a file");
        harm.killMidImport();
        ground.say("the broker is killed while calls come");
        harm.killBroker(some);
        ground.say("PostgreSQL is killed while calls come");
        harm.killDatabase(some);
    }

    /// More mistakes than anybody makes in a minute.
    private static PlatformOptions patient(PlatformOptions options) {
        return options.setting("gateway", "GUANAI_LIMITS_CLIENT_REQUESTS", "1000000")
                .setting("gateway", "GUANAI_LIMITS_INCIDENTS_REQUESTS", "1000000")
                .setting("gateway", "GUANAI_LIMITS_FAILURES_REQUESTS", "1000000")
                .setting("gateway", "GUANAI_LIMITS_ANONYMOUS_REQUESTS", "1000000");
    }
}
