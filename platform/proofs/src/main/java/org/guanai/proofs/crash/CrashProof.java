package org.guanai.proofs.crash;

import java.util.Optional;
import org.guanai.acceptance.world.World;
import org.guanai.proofs.load.Preparation;
import org.guanai.proofs.load.intent.Ledger;
import org.guanai.proofs.load.intent.Sender;
import org.guanai.proofs.proof.Figures;
import org.guanai.proofs.proof.Ground;
import org.guanai.proofs.proof.Proof;
import org.guanai.stack.PlatformOptions;

/// Nothing that was acknowledged is lost and nothing takes effect twice, whoever is killed when:
/// under mixed load every part is killed at random moments and at each named crash point. With
/// `GUANAI_SEED` in the environment a run plans the deaths of an earlier one.
public final class CrashProof implements Proof {
    private static final String FREE = "100000";

    @Override
    public String name() {
        return "crash";
    }

    @Override
    public String what() {
        return "nothing lost, nothing twice, whoever is killed when";
    }

    @Override
    public void run(Ground given, Figures figures) {
        var ground =
                new Ground(
                        given.folder(), given.quick(), given.seed(), new Brief(given.progress()));
        var seed = given.seed().orElseGet(CrashProof::seed);
        ground.say("seed " + seed);
        try (var platform = ground.platform(CrashProof::options)) {
            var world = World.founded(platform);
            var sender = new Sender(world);
            try (var ledger = Ledger.in(platform.state().resolve("ledger.jsonl"));
                    var load = new Preparation(world).load(ledger, sender, seed)) {
                var aftermath = new Aftermath(ground, world, ledger, sender, figures);
                load.start(8);
                new Raid(world, ground, seed).carryOut(figures);
                load.stop();
                aftermath.settle(load);
                aftermath.reckon();
            }
        }
    }

    /// The limits are not what is proved here.
    private static PlatformOptions options(PlatformOptions options) {
        var open =
                options.setting("gateway", "GUANAI_LIMITS_CLIENT_REQUESTS", FREE)
                        .setting("gateway", "GUANAI_LIMITS_INCIDENTS_REQUESTS", FREE);
        for (var service : Point.services()) {
            open = open.setting(service, "GUANAI_CRASH_ALLOWED", "true");
        }
        return open;
    }

    private static long seed() {
        return Optional.ofNullable(System.getenv("GUANAI_SEED"))
                .map(Long::parseLong)
                .orElseGet(System::nanoTime);
    }
}
