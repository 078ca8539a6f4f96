package org.guanai.acceptance.proof;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guanai.stack.Trouble;

/// What was typed after `./guanai prove` or `./guanai bench`.
///
/// @param state the folder below which each proof keeps its platform
/// @param json where the figures are written
record Wish(List<Proof> proofs, boolean quick, Path state, Optional<Path> json) {

    static Wish of(List<String> typed) {
        var left = new ArrayDeque<>(typed);
        var names = new ArrayList<String>();
        var quick = false;
        var state = Path.of(System.getProperty("guanai.home", "")).resolve(".guanai/proofs");
        var json = Optional.<Path>empty();
        while (!left.isEmpty()) {
            var word = left.poll();
            switch (word) {
                case "--quick" -> quick = true;
                case "--json" -> json = Optional.of(file(word, left.poll()));
                case "--state" -> state = file(word, left.poll());
                default -> names.add(word);
            }
        }
        var name = names.size() == 1 ? names.getFirst() : "";
        return new Wish(Proofs.named(name), quick, state.toAbsolutePath(), json);
    }

    private static Path file(String option, String next) {
        if (next == null || next.startsWith("--")) {
            throw new Trouble(option + " needs a value");
        }
        return Path.of(next).toAbsolutePath();
    }
}
