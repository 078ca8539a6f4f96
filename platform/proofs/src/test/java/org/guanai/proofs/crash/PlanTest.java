package org.guanai.proofs.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.guanai.proofs.crash.Blow.Halt;
import org.junit.jupiter.api.Test;

class PlanTest {
    @Test
    void everyPartDiesAndEveryPointIsComeTo() {
        var plan = plan(1, 0);
        assertThat(plan).extracting(Blow::part).containsAll(Plan.PARTS);
        assertThat(plan)
                .filteredOn(Halt.class::isInstance)
                .extracting(blow -> ((Halt) blow).point())
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(Point.values()));
    }

    @Test
    void asManyDieAsAreWanted() {
        assertThat(plan(1, 100).stream().mapToInt(Blow::deaths).sum()).isBetween(100, 101);
    }

    @Test
    void theSameSeedPlansTheSame() {
        assertThat(plan(7, 100)).isEqualTo(plan(7, 100)).isNotEqualTo(plan(8, 100));
    }

    private static List<Blow> plan(long seed, int deaths) {
        return Plan.of(new Random(seed), deaths);
    }
}
