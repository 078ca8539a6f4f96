package org.guanai.acceptance.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanai.acceptance.bench.Bench;
import org.guanai.acceptance.prove.access.AccessProof;
import org.guanai.acceptance.prove.canary.CanaryProof;
import org.guanai.acceptance.prove.contract.ContractProof;
import org.guanai.acceptance.prove.crash.CrashProof;
import org.guanai.acceptance.prove.fault.FaultProof;
import org.guanai.acceptance.prove.file.FileProof;
import org.guanai.acceptance.prove.token.TokenProof;
import org.guanai.stack.ConsoleProgress;
import org.guanai.stack.Trouble;

/// Where the script `guanai` hands over `prove` and `bench`. Ends with 1 when a promise is broken
/// or an instrument could not be run to its end, with 2 when nothing could be run.
public final class Proofs {
    /// In the order in which `prove all` runs them.
    private static final List<Proof> ALL =
            List.of(
                    new CrashProof(),
                    new FaultProof(),
                    new AccessProof(),
                    new TokenProof(),
                    new CanaryProof(),
                    new ContractProof(),
                    new FileProof());

    /// Those that `all` leaves out, since they have a command of their own.
    private static final List<Proof> APART = List.of(new Bench());

    private Proofs() {}

    public static void main(String[] typed) {
        try {
            var wish = Wish.of(List.of(typed));
            System.exit(run(wish) ? 0 : 1);
        } catch (Trouble trouble) {
            System.err.println("guanai: " + trouble.getMessage());
            System.exit(2);
        }
    }

    /// @return whether every promise holds
    private static boolean run(Wish wish) {
        var figures = new LinkedHashMap<Proof, Figures>();
        for (var proof : wish.proofs()) {
            var own = new Figures();
            figures.put(proof, own);
            prove(proof, wish, own);
        }
        wish.json().ifPresent(file -> write(file, new ArrayList<>(figures.values())));
        return figures.values().stream().allMatch(own -> own.broken().isEmpty());
    }

    private static void prove(Proof proof, Wish wish, Figures figures) {
        var progress = new ConsoleProgress(System.out);
        var began = System.nanoTime();
        progress.doing(proof.name() + ": " + proof.what());
        var ground =
                new Ground(wish.state().resolve(proof.name()), wish.quick(), wish.seed(), progress);
        try {
            proof.run(ground, figures);
            progress.ready(proof.name(), Duration.ofNanos(System.nanoTime() - began));
        } catch (RuntimeException | AssertionError trouble) {
            // The others still run; that this one could not is a promise broken too.
            figures.none(proof.name() + ".aborted", 1);
            progress.warn(proof.name() + " could not be run to its end");
            trouble.printStackTrace(System.out);
        }
        System.out.println("\n" + figures.text());
        figures.broken().forEach(name -> System.out.println("broken: " + name));
        System.out.flush();
    }

    private static void write(Path file, List<Figures> figures) {
        try {
            Files.writeString(file, Figures.json(figures));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Proof> named(String name) {
        if (name.equals("all")) {
            return ALL;
        }
        var found =
                Stream.concat(ALL.stream(), APART.stream())
                        .filter(proof -> proof.name().equals(name))
                        .toList();
        if (found.isEmpty()) {
            var lines = ALL.stream().map(p -> "  %-10s %s".formatted(p.name(), p.what()));
            throw new Trouble(
                    "what is to be proved?\n"
                            + lines.collect(Collectors.joining("\n"))
                            + "\n  all        all of them");
        }
        return found;
    }
}
