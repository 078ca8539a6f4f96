package org.guanai.aid.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.guanai.aid.programme.ProgrammeTerms.GrantCase;
import org.junit.jupiter.api.Test;

/// 3.1.2d: hardship aid treats all children alike, wherever their household is registered (户口).
class EqualTreatmentTest {
    @Test
    void aGrantIsDecidedByTheseAndNothingElse() {
        assertThat(components(GrantCase.class))
                .containsExactly("stage", "boarder", "hardshipKind", "term", "termStart");
    }

    @Test
    void noRateAsksForMoreThanStageAndBoarding() {
        assertThat(components(Rate.class))
                .containsExactly("org", "stage", "boarder", "perYear", "effectiveFrom");
    }

    private static List<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(c -> c.getName()).toList();
    }
}
