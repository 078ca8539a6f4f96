package org.guanai.proofs.bench.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScriptTest {
    @Test
    void valuesAreFilledIn() {
        var values = Map.of("table", "student", "township", "330127/330127198");
        assertThat(Script.of("scorecard-clear", values))
                .contains("delete from student where org like '330127/330127198/%'");
    }

    @Test
    void aValueThatIsMissingIsNamed() {
        assertThatThrownBy(() -> Script.of("scorecard-clear", Map.of("table", "student")))
                .hasMessageContaining("scorecard-clear");
    }
}
