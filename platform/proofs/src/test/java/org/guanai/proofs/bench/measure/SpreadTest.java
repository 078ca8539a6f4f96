package org.guanai.proofs.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void theMiddleOfAnOddNumberIsTheMedian() {
        assertThat(Spread.of(DoubleStream.of(9, 1, 5))).isEqualTo(new Spread(5, 1, 9));
    }

    @Test
    void twoMiddlesAreAveraged() {
        assertThat(Spread.of(DoubleStream.of(1, 2, 4, 9)).median()).isEqualTo(3);
    }

    @Test
    void withoutARoundThereIsNoNumber() {
        assertThat(Spread.of(DoubleStream.empty()).median()).isNaN();
    }
}
