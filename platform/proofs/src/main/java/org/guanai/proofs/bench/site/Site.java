package org.guanai.proofs.bench.site;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.guanai.acceptance.world.World;
import org.guanai.proofs.bench.measure.ProcessCpu;
import org.guanai.proofs.bench.measure.Rounds;
import org.guanai.proofs.bench.measure.Side;
import org.guanai.proofs.bench.seed.Seeding;
import org.guanai.stack.Platform;

/// Where a case is measured: the platform of the whole run with a small county on it. A case leaves
/// it as it found it, but for rows of its own.
///
/// @param quick the short form, for those who wait
/// @param folder for files of the run
public record Site(
        Platform platform,
        World world,
        Rounds rounds,
        ProcessCpu cpu,
        boolean quick,
        Path folder,
        Consumer<String> say) {

    public Seeding seeding(String service) {
        return Seeding.of(platform, service);
    }

    /// Until it is as fast as it gets, for five minutes at most, or a few seconds: the quick form
    /// measures services that are still being compiled.
    public void warm(Side side) {
        rounds.warm(side, Duration.ofSeconds(size(15, 4)), size(20, 1));
    }

    /// One size for the whole run, another for those who wait.
    public int size(int full, int quickly) {
        return quick ? quickly : full;
    }
}
