package org.guanai.proofs.load.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.guanai.proofs.load.audit.Reckoning.Difference;
import org.junit.jupiter.api.Test;

class ReckoningTest {
    private static final Sighting ROW = new Sighting(Place.CONTACT_ROW, "c1");
    private static final Sighting EVENT = new Sighting(Place.CONTACT_EVENT, "c1");

    @Test
    void whatShowsOnceIsInOrder() {
        var wanted = Map.of(ROW, 1L, EVENT, 1L);
        assertThat(Reckoning.of(wanted, wanted, Map.of()).isClean()).isTrue();
    }

    @Test
    void whatIsMissingIsLost() {
        var reckoning = Reckoning.of(Map.of(ROW, 1L, EVENT, 1L), Map.of(ROW, 1L), Map.of());
        assertThat(reckoning.lost()).containsExactly(new Difference(EVENT, 1, 0));
        assertThat(reckoning.doubled()).isEmpty();
    }

    @Test
    void whatShowsTwiceIsDoubled() {
        var reckoning = Reckoning.of(Map.of(EVENT, 1L), Map.of(EVENT, 2L), Map.of());
        assertThat(reckoning.doubled()).containsExactly(new Difference(EVENT, 1, 2));
        assertThat(reckoning.lost()).isEmpty();
    }

    @Test
    void whatNobodyAskedForIsDoubled() {
        var reckoning = Reckoning.of(Map.of(), Map.of(ROW, 1L), Map.of());
        assertThat(reckoning.doubled()).containsExactly(new Difference(ROW, 0, 1));
    }

    @Test
    void whatWasThereBeforeIsNobodysAndMayNotVanish() {
        assertThat(Reckoning.of(Map.of(), Map.of(ROW, 1L), Map.of(ROW, 1L)).isClean()).isTrue();
        assertThat(Reckoning.of(Map.of(), Map.of(), Map.of(ROW, 1L)).lost()).hasSize(1);
    }

    @Test
    void twoIntentsThatGotTheSameRecordMissOne() {
        var reckoning = Reckoning.of(Map.of(ROW, 2L), Map.of(ROW, 1L), Map.of());
        assertThat(reckoning.lost()).containsExactly(new Difference(ROW, 2, 1));
    }
}
