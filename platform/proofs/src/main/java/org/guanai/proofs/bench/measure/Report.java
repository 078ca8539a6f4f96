package org.guanai.proofs.bench.measure;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.function.Consumer;
import org.guanai.proofs.bench.measure.Rounds.Compared;
import org.guanai.proofs.bench.measure.Rounds.Measured;
import org.guanai.proofs.proof.Figures;

/// What a comparison says beside its ratio: rates of both sides with their spread, and the CPU that
/// each process took for one unit.
///
/// @param name first word of the figures
public record Report(String name, Compared compared) {
    private static final double NOTHING = 0.5;

    public void to(Figures figures, Consumer<String> say) {
        one(compared.floor(), "floor", figures, say);
        one(compared.platform(), "platform", figures, say);
        say.accept(
                String.format(
                        Locale.ROOT, "%s: %.1f %% of the floor", name, 100 * compared.ratio()));
    }

    private void one(Measured side, String role, Figures figures, Consumer<String> say) {
        var rate = side.perSecond();
        figures.note(name + "." + role + "PerSecond", rate.median());
        figures.note(name + "." + role + "PerSecondLeast", rate.least());
        figures.note(name + "." + role + "PerSecondMost", rate.most());
        say.accept("%s, %s: %s".formatted(name, side.name(), rate.text("/s")));
        var text = new StringBuilder();
        for (var part : parts(side)) {
            var micros = side.cpuMicros(part).median();
            if (micros >= NOTHING) {
                figures.note(name + "." + role + "CpuMicros." + part, micros);
                text.append(String.format(Locale.ROOT, "  %s %.0f", part, micros));
            }
        }
        say.accept("%s, %s: CPU µs each:%s".formatted(name, side.name(), text));
        if (side.millis(0.5).median() > 0) {
            say.accept(
                    String.format(
                            Locale.ROOT,
                            "%s, %s: p50 %.1f ms, p99 %.1f ms",
                            name,
                            side.name(),
                            side.millis(0.5).median(),
                            side.millis(0.99).median()));
        }
    }

    private static LinkedHashSet<String> parts(Measured side) {
        var parts = new LinkedHashSet<String>();
        side.rounds().forEach(round -> parts.addAll(round.usage().seconds().keySet()));
        return parts;
    }
}
