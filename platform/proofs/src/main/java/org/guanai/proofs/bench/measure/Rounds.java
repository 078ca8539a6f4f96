package org.guanai.proofs.bench.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Measures in rounds: fresh data, a warm-up, the measured work, a look whether all of it arrived.
/// A round with wrong answers or with too much going on besides is thrown away, said so, and done
/// again, a bounded number of times.
///
/// @param wanted rounds of the platform; its floor has one more, since it is first and last
/// @param foreign share of the machine that others may use during a round, 0 to 1
public record Rounds(
        int wanted,
        Duration warmUp,
        Duration length,
        double foreign,
        ProcessCpu cpu,
        Consumer<String> say) {
    /// Windows that are not faster by this factor than as many before them show no growth.
    private static final double GROWTH = 1.03;

    /// Windows that are held against as many before them, all together: one by one, a machine whose
    /// speed swings by a fifth looks steady in the middle of the way.
    private static final int STEADY = 4;

    /// Times that a round is done again at least.
    private static final int FEWEST_REPETITIONS = 4;

    /// Rounds of this length instead.
    public Rounds lasting(Duration warmUp, Duration length) {
        return new Rounds(wanted, warmUp, length, foreign, cpu, say);
    }

    public Rounds times(int wanted) {
        return new Rounds(wanted, warmUp, length, foreign, cpu, say);
    }

    /// Lets a side work unmeasured until its rate no longer grows, so that compilers and caches are
    /// warm, and what it did arrive.
    ///
    /// @param most windows that may pass until then
    public void warm(Side side, Duration window, int most) {
        var rates = new ArrayList<Double>();
        while (rates.size() < most && grows(rates)) {
            side.prepare();
            var done = side.work(window);
            var flaw = side.flaw(done).map(why -> "   but " + why).orElse("");
            say.accept("%s warms up: %,.0f/s%s".formatted(side.name(), done.perSecond(), flaw));
            rates.add(done.perSecond());
        }
    }

    private static boolean grows(List<Double> rates) {
        var end = rates.size();
        return end < 2 * STEADY
                || sum(rates.subList(end - STEADY, end))
                        > GROWTH * sum(rates.subList(end - 2 * STEADY, end - STEADY));
    }

    private static double sum(List<Double> rates) {
        return rates.stream().mapToDouble(Double::doubleValue).sum();
    }

    /// Floor, platform, floor, … floor.
    ///
    /// @throws NotMeasured when too many rounds had to be thrown away
    public Compared interleaved(Side floor, Side platform) {
        var floors = new ArrayList<Round>();
        var platforms = new ArrayList<Round>();
        floors.add(round(floor));
        for (int i = 0; i < wanted; i++) {
            platforms.add(round(platform));
            floors.add(round(floor));
        }
        return new Compared(
                new Measured(floor.name(), floors), new Measured(platform.name(), platforms));
    }

    /// Rounds of something that has no floor.
    public Measured of(Side side) {
        var rounds = new ArrayList<Round>();
        for (int i = 0; i < wanted; i++) {
            rounds.add(round(side));
        }
        return new Measured(side.name(), rounds);
    }

    private Round round(Side side) {
        for (int i = 0; i <= Math.max(wanted, FEWEST_REPETITIONS); i++) {
            var round = attempt(side);
            if (round.isPresent()) {
                return round.get();
            }
        }
        throw new NotMeasured("no round of %s counted: see above why".formatted(side.name()));
    }

    private Optional<Round> attempt(Side side) {
        side.prepare();
        if (warmUp.isPositive()) {
            side.warmUp(warmUp);
        }
        var before = cpu.now();
        var done = side.work(length);
        var usage = cpu.since(before);
        var line =
                String.format(
                        Locale.ROOT,
                        "%-28s %,9.0f/s   others %4.1f %%",
                        side.name(),
                        done.perSecond(),
                        100 * usage.foreignShare());
        var flaw = flaw(side, done, usage);
        say.accept(line + flaw.map(why -> "   thrown away: " + why).orElse(""));
        return flaw.isPresent() ? Optional.empty() : Optional.of(new Round(done, usage));
    }

    private Optional<String> flaw(Side side, Side.Done done, ProcessCpu.Usage usage) {
        var arrived = side.flaw(done);
        if (arrived.isPresent()) {
            return arrived;
        }
        if (done.wrong() > 0) {
            return Optional.of(done.wrong() + " wrong answers");
        }
        return usage.foreignShare() > foreign
                ? Optional.of("too much else went on")
                : Optional.empty();
    }

    /// Every round had to be thrown away.
    public static final class NotMeasured extends RuntimeException {
        NotMeasured(String message) {
            super(message);
        }
    }

    /// A round that counts.
    public record Round(Side.Done done, ProcessCpu.Usage usage) {}

    /// The rounds of one side.
    public record Measured(String name, List<Round> rounds) {
        public Spread perSecond() {
            return Spread.of(rounds.stream().mapToDouble(r -> r.done().perSecond()));
        }

        /// Microseconds of CPU that a part needed for one unit.
        public Spread cpuMicros(String part) {
            return Spread.of(
                    rounds.stream().mapToDouble(r -> r.usage().of(part) * 1e6 / r.done().units()));
        }

        public Spread millis(double share) {
            return Spread.of(rounds.stream().mapToDouble(r -> r.done().latencies().millis(share)));
        }

        public Spread foreign() {
            return Spread.of(rounds.stream().mapToDouble(r -> r.usage().foreignShare()));
        }
    }

    /// A platform beside its floor.
    public record Compared(Measured floor, Measured platform) {
        /// Of the medians, platform to floor.
        public double ratio() {
            return platform.perSecond().median() / floor.perSecond().median();
        }
    }
}
