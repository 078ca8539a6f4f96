package org.guanai.proofs.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private static final double ANYTHING = Double.POSITIVE_INFINITY;

    private final List<String> said = new ArrayList<>();
    private final List<String> order = new ArrayList<>();
    private final Rounds rounds =
            new Rounds(
                    2, Duration.ZERO, Duration.ofSeconds(1), ANYTHING, new ProcessCpu(), said::add);

    @Test
    void theFloorIsMeasuredFirstAndLast() {
        rounds.interleaved(side("floor", 100, 0), side("platform", 50, 0));
        assertThat(order).containsExactly("floor", "platform", "floor", "platform", "floor");
    }

    @Test
    void theRatioIsThatOfTheMedians() {
        var compared = rounds.interleaved(side("floor", 100, 0), side("platform", 40, 0));
        assertThat(compared.ratio()).isEqualTo(0.4);
    }

    @Test
    void aWrongAnswerMakesTheRoundVoid() {
        assertThatThrownBy(() -> rounds.of(side("platform", 50, 1)))
                .isInstanceOf(Rounds.NotMeasured.class);
        assertThat(said).allMatch(line -> line.contains("1 wrong answers"));
    }

    @Test
    void whatDidNotArriveMakesTheRoundVoidAndItIsRepeated() {
        var flaws =
                new ArrayList<>(
                        List.of(
                                Optional.of("a row is missing"),
                                Optional.<String>empty(),
                                Optional.<String>empty()));
        var measured = rounds.of(new Fixed("platform", 50, 0, flaws));
        assertThat(measured.rounds()).hasSize(2);
        assertThat(order).hasSize(3);
    }

    @Test
    void aSideIsWarmOnceItsRateNoLongerGrows() {
        rounds.warm(new Warming(10, 50, 50, 51, 50, 49, 51, 50, 51, 90), Duration.ofSeconds(1), 12);
        assertThat(order).hasSize(9);
        assertThat(said).last().isEqualTo("platform warms up: 51/s");
    }

    @Test
    void aLuckyWindowDoesNotHideThatItGrows() {
        rounds.warm(
                new Warming(40, 70, 50, 50, 55, 60, 60, 65, 66, 64, 65, 66),
                Duration.ofSeconds(1),
                12);
        assertThat(order).hasSizeGreaterThan(8);
    }

    @Test
    void warmingUpEndsInAnyCase() {
        rounds.warm(new Warming(10, 20, 30, 40, 50, 60), Duration.ofSeconds(1), 4);
        assertThat(order).hasSize(4);
    }

    private Side side(String name, double units, long wrong) {
        return new Fixed(name, units, wrong, new ArrayList<>());
    }

    /// Has another rate in each window.
    private final class Warming implements Side {
        private final double[] rates;

        private Warming(double... rates) {
            this.rates = rates;
        }

        @Override
        public String name() {
            return "platform";
        }

        @Override
        public Done work(Duration length) {
            order.add(name());
            return Done.of(rates[order.size() - 1], length);
        }
    }

    private final class Fixed implements Side {
        private final String name;
        private final double units;
        private final long wrong;
        private final List<Optional<String>> flaws;

        private Fixed(String name, double units, long wrong, List<Optional<String>> flaws) {
            this.name = name;
            this.units = units;
            this.wrong = wrong;
            this.flaws = flaws;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Done work(Duration length) {
            order.add(name);
            return new Done(units, length, wrong, Latencies.NONE);
        }

        @Override
        public Optional<String> flaw(Done done) {
            return flaws.isEmpty() ? Optional.empty() : flaws.removeFirst();
        }
    }
}
