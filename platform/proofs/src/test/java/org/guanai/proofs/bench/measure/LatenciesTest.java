package org.guanai.proofs.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {
    private static final long MILLI = 1_000_000;

    @Test
    void ninetyNineOfAHundredAreWithinTheSecondLongest() {
        var hundred = LongStream.rangeClosed(1, 100).map(i -> i * MILLI).toArray();
        assertThat(Latencies.of(hundred).millis(0.99)).isEqualTo(99);
    }

    @Test
    void halfOfThreeIsTheMiddleOne() {
        assertThat(Latencies.of(9 * MILLI, MILLI, 4 * MILLI).millis(0.5)).isEqualTo(4);
    }

    @Test
    void ofNoneThereIsNoTime() {
        assertThat(Latencies.NONE.millis(0.5)).isNaN();
    }
}
