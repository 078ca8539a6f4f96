package org.guanai.aid.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.guanai.aid.application.ApplicationState.Announced;
import org.guanai.kit.problem.Refusal;
import org.junit.jupiter.api.Test;

class ApplicationStateTest {
    @Test
    void onlyTheNoticeLeadsToTheCounty() {
        assertThat(before(ApplicationState.COUNTY_APPROVED))
                .containsExactly(ApplicationState.NOTICE_PASSED, ApplicationState.IN_PAYMENT);
        assertThat(before(ApplicationState.NOTICE_PASSED))
                .containsExactly(
                        ApplicationState.ON_NOTICE,
                        ApplicationState.COUNTY_APPROVED,
                        ApplicationState.COUNTY_REFUSED,
                        ApplicationState.PAYMENT_FAILED,
                        ApplicationState.PAYMENT_RETURNED);
    }

    @Test
    void whatIsPaidCanOnlyComeBack() {
        assertThat(ApplicationState.PAID.next())
                .containsOnlyKeys(ApplicationState.PAYMENT_RETURNED);
    }

    @Test
    void everyDecisionIsAnnounced() {
        assertThat(ApplicationState.SUBMITTED.next())
                .containsEntry(ApplicationState.SCHOOL_APPROVED, Announced.APPLICATION_DECIDED)
                .containsEntry(ApplicationState.SCHOOL_REFUSED, Announced.APPLICATION_DECIDED)
                .containsEntry(ApplicationState.WITHDRAWN, Announced.NOTHING);
    }

    @Test
    void everyReopeningIsAnnounced() {
        assertThat(ApplicationState.SCHOOL_REFUSED.next())
                .containsEntry(ApplicationState.SUBMITTED, Announced.APPLICATION_REOPENED);
        assertThat(ApplicationState.COUNTY_APPROVED.next())
                .containsEntry(ApplicationState.NOTICE_PASSED, Announced.APPLICATION_REOPENED);
    }

    @Test
    void aStepThatDoesNotFollowIsRefused() {
        assertThatThrownBy(() -> ApplicationState.SUBMITTED.to(ApplicationState.PAID))
                .isInstanceOfSatisfying(
                        Refusal.Conflict.class,
                        r -> assertThat(r.code()).isEqualTo("aid.not-at-this-step"));
    }

    private static ApplicationState[] before(ApplicationState state) {
        return Arrays.stream(ApplicationState.values())
                .filter(s -> s.next().containsKey(state))
                .toArray(ApplicationState[]::new);
    }
}
