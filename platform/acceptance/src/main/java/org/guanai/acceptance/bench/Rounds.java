package org.guanai.acceptance.bench;

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
    /// A window that is not faster than the best before it by this factor shows no growth.
    private static final double GROWTH = 1.03;

    /// Windows without growth in a row after which a side is warm. Two came in the middle of the
    /// way: a service that recorded 900 contacts a second for half a minute went on to 1,150.
    private static final int STEADY = 4;

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
        var best = 0.0;
        var steady = 0;
        for (int i = 0; i < most && steady < STEADY; i++) {
            side.prepare();
            var done = side.work(window);
            var flaw = side.flaw(done).map(why -> "   but " + why).orElse("");
            say.accept("%s warms up: %,.0f/s%s".formatted(side.name(), done.perSecond(), flaw));
            steady = done.perSecond() < GROWTH * best ? steady + 1 : 0;
            best = Math.max(best, done.perSecond());
        }
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
        for (int i = 0; i <= wanted; i++) {
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
