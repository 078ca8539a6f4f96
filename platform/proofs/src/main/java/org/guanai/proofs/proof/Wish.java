package org.guanai.proofs.proof;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.guanai.stack.say.PlatformFailure;

/// What was typed after `./guanai prove` or `./guanai bench`.
///
/// @param state the folder below which each proof keeps its platform
/// @param seed repeats the choices of a run that said it
/// @param json where the figures are written
record Wish(List<Proof> proofs, boolean quick, Path state, OptionalLong seed, Optional<Path> json) {

    /// @param named which proofs a name stands for
    static Wish of(List<String> typed, Function<String, List<Proof>> named) {
        var left = new ArrayDeque<>(typed);
        var names = new ArrayList<String>();
        var quick = false;
        var state = Path.of(System.getProperty("guanai.home", "")).resolve(".guanai/proofs");
        var seed = OptionalLong.empty();
        var json = Optional.<Path>empty();
        while (!left.isEmpty()) {
            var word = left.poll();
            switch (word) {
                case "--quick" -> quick = true;
                case "--json" -> json = Optional.of(file(word, left.poll()));
                case "--state" -> state = file(word, left.poll());
                case "--seed" -> seed = OptionalLong.of(number(word, left.poll()));
                default -> names.add(word);
            }
        }
        var name = names.size() == 1 ? names.getFirst() : "";
        return new Wish(named.apply(name), quick, state.toAbsolutePath(), seed, json);
    }

    private static long number(String option, String next) {
        try {
            return Long.parseLong(next);
        } catch (NumberFormatException noNumber) {
            throw new PlatformFailure(option + " needs a number");
        }
    }

    private static Path file(String option, String next) {
        if (next == null || next.startsWith("--")) {
            throw new PlatformFailure(option + " needs a value");
        }
        return Path.of(next).toAbsolutePath();
    }
}
