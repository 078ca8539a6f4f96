package org.guanai.registry.place.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageYearTest {
    @Test
    void theSixthGradeIsJuniorInAFiveFourSchool() {
        assertThat(StageYear.of(SchoolSystem.SIX_THREE, 6))
                .isEqualTo(new StageYear(SchoolSystem.SIX_THREE, Stage.PRIMARY, 6));
        assertThat(StageYear.of(SchoolSystem.FIVE_FOUR, 6))
                .isEqualTo(new StageYear(SchoolSystem.FIVE_FOUR, Stage.JUNIOR, 1));
    }

    @ParameterizedTest
    @EnumSource
    void theGradeIsDerived(SchoolSystem system) {
        for (int grade = 1; grade <= 9; grade++) {
            assertThat(StageYear.of(system, grade).grade()).isEqualTo(grade);
        }
    }

    @Test
    void theLastYearOfAStageGraduates() {
        assertThat(StageYear.of(SchoolSystem.FIVE_FOUR, 5).isLast()).isTrue();
        assertThat(StageYear.of(SchoolSystem.SIX_THREE, 5).isLast()).isFalse();
        assertThat(StageYear.of(SchoolSystem.FIVE_FOUR, 9).isLast()).isTrue();
    }

    @Test
    void aSchoolYearBeginsInAugust() {
        var fourth = StageYear.of(SchoolSystem.SIX_THREE, 4);
        assertThat(fourth.entryYear(LocalDate.of(2026, 7, 31))).isEqualTo(2022);
        assertThat(fourth.entryYear(LocalDate.of(2026, 8, 1))).isEqualTo(2023);
    }
}
