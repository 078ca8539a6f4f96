package org.guanai.aid.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.guanai.kit.problem.Refusal;
import org.junit.jupiter.api.Test;

class ApplicationStateTest {
    @Test
    void onlyTheNoticeLeadsToTheCounty() {
        assertThat(before(ApplicationState.COUNTY_APPROVED))
                .containsExactly(ApplicationState.NOTICE_PASSED);
        assertThat(before(ApplicationState.NOTICE_PASSED))
                .containsExactly(ApplicationState.ON_NOTICE);
    }

    @Test
    void whatIsPaidLeadsNowhere() {
        assertThat(ApplicationState.PAID.next()).isEmpty();
    }

    @Test
    void theSchoolDecidesOnce() {
        var application = new AidApplication();
        application.decided(DecisionLevel.SCHOOL, Outcome.APPROVED);
        assertThatThrownBy(() -> application.decided(DecisionLevel.SCHOOL, Outcome.REFUSED))
                .isInstanceOfSatisfying(
                        Refusal.Conflict.class,
                        r -> assertThat(r.code()).isEqualTo("aid.already-decided"));
    }

    @Test
    void theCountyWaitsForTheNotice() {
        assertThatThrownBy(
                        () -> new AidApplication().decided(DecisionLevel.COUNTY, Outcome.APPROVED))
                .isInstanceOfSatisfying(
                        Refusal.Conflict.class,
                        r -> assertThat(r.code()).isEqualTo("aid.notice-not-passed"));
    }

    private static ApplicationState[] before(ApplicationState state) {
        return Arrays.stream(ApplicationState.values())
                .filter(s -> s.next().contains(state))
                .toArray(ApplicationState[]::new);
    }
}
