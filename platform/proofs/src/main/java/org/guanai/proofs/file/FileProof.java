package org.guanai.proofs.file;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.guanai.acceptance.world.Imports;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.World;
import org.guanai.proofs.proof.Figures;
import org.guanai.proofs.proof.Ground;
import org.guanai.proofs.proof.Proof;

/// What files may do: a coverage-guided fuzzer against each parser, then hostile files against the
/// running platform while somebody else works with it.
public final class FileProof implements Proof {
    private static final Duration FULL = Duration.ofSeconds(110);
    private static final Duration QUICK = Duration.ofSeconds(8);
    private static final Duration LONGEST_READ = Duration.ofSeconds(5);

    @Override
    public String name() {
        return "files";
    }

    @Override
    public String what() {
        return "no file that is sent brings anything down, and each that is not taken says why";
    }

    @Override
    public void run(Ground ground, Figures figures) {
        try (var platform = ground.platform()) {
            hostile(World.founded(platform), ground, figures);
        }
        fuzz(ground, figures);
    }

    private static void hostile(World world, Ground ground, Figures figures) {
        world.enrol(Roster.child(World.STONE_POND));
        var process = world.platform.parts().process("registry").pid();
        try (var onlooker = new Onlooker(world)) {
            var unexplained = new HostileImports(world, ground).run();
            figures.note("files.hostile", HostileImports.files().size());
            figures.none("files.unexplained", unexplained.size());
            figures.none("files.refusedToOthers", onlooker.refused());
            figures.none("files.notReady", onlooker.unready());
            figures.atMost(
                    "files.slowestOtherMs", onlooker.slowest().toMillis(), LONGEST_READ.toMillis());
            figures.note("files.maxHeapMib", onlooker.heapMib());
        }
        var restarted = world.platform.parts().process("registry").pid() != process;
        figures.none("files.registryDied", restarted ? 1 : 0);
        figures.none("files.goodFileRefused", takesAGoodFile(world) ? 0 : 1);
    }

    private static boolean takesAGoodFile(World world) {
        var child = Roster.child(World.STONE_POND);
        return Imports.roster(world.county(), List.of(child)).path("rowsAccepted").asInt() == 1;
    }

    private static void fuzz(Ground ground, Figures figures) {
        var home = Path.of(System.getProperty("guanai.home")).toAbsolutePath();
        var fuzzer = new Fuzzer(home, ground.folder().resolve("fuzz"));
        var all = new ArrayList<Fuzzed>();
        for (var target : FuzzTarget.ALL) {
            var fuzzed = fuzzer.run(target, ground.quick() ? QUICK : FULL);
            ground.say(
                    "%-9s %,d executions, %d inputs, %d MiB"
                            .formatted(
                                    target.name(),
                                    fuzzed.executions(),
                                    fuzzed.inputs(),
                                    fuzzed.peakMib()));
            fuzzed.causes().forEach(cause -> ground.say("    ✗ " + cause));
            fuzzed.crashes().forEach(file -> ground.say("    " + file));
            fuzzed.hangs().forEach(file -> ground.say("    took too long: " + file));
            all.add(fuzzed);
        }
        figures.note("files.inputs", all.stream().mapToInt(Fuzzed::inputs).sum());
        figures.note("files.executions", all.stream().mapToLong(Fuzzed::executions).sum());
        figures.none("files.crashes", all.stream().mapToInt(f -> f.crashes().size()).sum());
        figures.none("files.hangs", all.stream().mapToInt(f -> f.hangs().size()).sum());
        figures.note("files.maxFuzzerMib", all.stream().mapToInt(Fuzzed::peakMib).max().orElse(0));
    }
}
