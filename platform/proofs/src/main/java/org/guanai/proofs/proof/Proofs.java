package org.guanai.proofs.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.guanai.stack.say.ConsoleProgress;
import org.guanai.stack.say.PlatformFailure;

/// Where the script `guanai` hands over `prove` and `bench`. Ends with 1 when a promise is broken
/// or an instrument could not be run to its end, with 2 when nothing could be run.
public final class Proofs {
    /// Those that declare themselves as services, in the order in which `prove all` runs them.
    private static final List<Proof> DECLARED =
            ServiceLoader.load(Proof.class).stream().map(ServiceLoader.Provider::get).toList();

    private Proofs() {}

    public static void main(String[] typed) {
        try {
            var wish = Wish.of(List.of(typed), Proofs::named);
            System.exit(run(wish) ? 0 : 1);
        } catch (PlatformFailure trouble) {
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

    private static List<Proof> named(String name) {
        var all = DECLARED.stream().filter(proof -> !proof.hasItsOwnCommand()).toList();
        if (name.equals("all")) {
            return all;
        }
        var found = DECLARED.stream().filter(proof -> proof.name().equals(name)).toList();
        if (found.isEmpty()) {
            var lines = all.stream().map(p -> "  %-10s %s".formatted(p.name(), p.what()));
            throw new PlatformFailure(
                    "what is to be proved?\n"
                            + lines.collect(Collectors.joining("\n"))
                            + "\n  all        all of them");
        }
        return found;
    }
}
