package org.guanai.proofs.proof;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// What a proof or benchmark counted or measured, under stable names (`contact.ratio`,
/// `crash.lost`), and which of it the platform promises.
public final class Figures {
    private final Map<String, Figure> all = new LinkedHashMap<>();

    /// A figure that nothing is promised about.
    public void note(String name, double value) {
        add(name, value, Promise.NONE);
    }

    /// A figure that must be this at least.
    public void atLeast(String name, double value, double promised) {
        add(name, value, new Promise(OptionalDouble.of(promised), OptionalDouble.empty()));
    }

    /// A figure that must be this at most.
    public void atMost(String name, double value, double promised) {
        add(name, value, new Promise(OptionalDouble.empty(), OptionalDouble.of(promised)));
    }

    /// Something that must never be: every case of it breaks the promise.
    public void none(String name, long count) {
        atMost(name, count, 0);
    }

    public Map<String, Figure> all() {
        return Map.copyOf(all);
    }

    /// Names of the promises that do not hold, in the order in which they were measured.
    public List<String> broken() {
        return all.entrySet().stream()
                .filter(e -> !e.getValue().holds())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// One line per figure, with its promise and whether it holds.
    public String text() {
        var width = all.keySet().stream().mapToInt(String::length).max().orElse(0);
        var line = "%-" + Math.max(width, 1) + "s %s\n";
        return all.entrySet().stream()
                .map(e -> line.formatted(e.getKey(), e.getValue().line()))
                .collect(Collectors.joining());
    }

    /// The values of all by name, as JSON.
    public static String json(List<Figures> figures) {
        return figures.stream()
                .flatMap(one -> one.all.entrySet().stream())
                .map(e -> "  \"%s\": %s".formatted(e.getKey(), plain(e.getValue().value())))
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private synchronized void add(String name, double value, Promise promise) {
        all.put(name, new Figure(value, promise));
    }

    private static String plain(double value) {
        if (!Double.isFinite(value)) {
            return "null";
        }
        return new BigDecimal(value)
                .round(new MathContext(value == Math.rint(value) ? 15 : 4))
                .stripTrailingZeros()
                .toPlainString();
    }

    /// @param value not a number when it could not be measured, which breaks any promise
    public record Figure(double value, Promise promise) {
        boolean holds() {
            return promise.holds(value);
        }

        private String line() {
            var mark = promise.equals(Promise.NONE) ? " " : holds() ? "✓" : "✗";
            return "%s %12s%s".formatted(mark, plain(value), promise.text());
        }
    }

    /// Bounds that a figure must keep to.
    public record Promise(OptionalDouble least, OptionalDouble most) {
        static final Promise NONE = new Promise(OptionalDouble.empty(), OptionalDouble.empty());

        boolean holds(double value) {
            return (least.isEmpty() || value >= least.getAsDouble())
                    && (most.isEmpty() || value <= most.getAsDouble());
        }

        String text() {
            var floor = least.isPresent() ? "   at least " + plain(least.getAsDouble()) : "";
            var roof = most.isPresent() ? "   at most " + plain(most.getAsDouble()) : "";
            return floor + roof;
        }
    }
}
