package org.guanai.aid.application;

import static org.guanai.aid.application.ApplicationState.Announced.APPLICATION_DECIDED;
import static org.guanai.aid.application.ApplicationState.Announced.APPLICATION_REOPENED;
import static org.guanai.aid.application.ApplicationState.Announced.NOTHING;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guanai.aid.decision.DecisionLevel;
import org.guanai.kit.problem.Refusal;

/// Where an application stands. Every step leads to few others. No step is taken twice, unless a
/// decision was a slip and is reopened.
public enum ApplicationState {
    SUBMITTED,
    SCHOOL_APPROVED,
    SCHOOL_REFUSED,
    ON_NOTICE,
    NOTICE_PASSED,
    COUNTY_APPROVED,
    COUNTY_REFUSED,
    IN_PAYMENT,
    PAID,
    PAYMENT_FAILED,
    /// Paid, and the money came back (退汇).
    PAYMENT_RETURNED,
    WITHDRAWN;

    /// Approved by the county, whatever has become of the payment since.
    public static final Set<ApplicationState> GRANTED =
            Set.of(COUNTY_APPROVED, IN_PAYMENT, PAID, PAYMENT_FAILED, PAYMENT_RETURNED);

    /// Approved by the county and not with the bank.
    static final Set<ApplicationState> PAYABLE =
            Set.of(COUNTY_APPROVED, PAYMENT_FAILED, PAYMENT_RETURNED);

    /// The event of an application's own by which a step is announced. A public notice and a
    /// payment announce themselves.
    enum Announced {
        APPLICATION_DECIDED,
        APPLICATION_REOPENED,
        NOTHING
    }

    /// The steps that lead on, each with its event.
    Map<ApplicationState, Announced> next() {
        return switch (this) {
            case SUBMITTED ->
                    Map.of(
                            SCHOOL_APPROVED,
                            APPLICATION_DECIDED,
                            SCHOOL_REFUSED,
                            APPLICATION_DECIDED,
                            WITHDRAWN,
                            NOTHING);
            case SCHOOL_APPROVED ->
                    Map.of(ON_NOTICE, NOTHING, SUBMITTED, APPLICATION_REOPENED, WITHDRAWN, NOTHING);
            case SCHOOL_REFUSED -> Map.of(SUBMITTED, APPLICATION_REOPENED);
            case ON_NOTICE ->
                    Map.of(
                            NOTICE_PASSED,
                            NOTHING,
                            SCHOOL_REFUSED,
                            APPLICATION_DECIDED,
                            SCHOOL_APPROVED,
                            NOTHING,
                            WITHDRAWN,
                            NOTHING);
            case NOTICE_PASSED ->
                    Map.of(
                            COUNTY_APPROVED,
                            APPLICATION_DECIDED,
                            COUNTY_REFUSED,
                            APPLICATION_DECIDED,
                            SCHOOL_REFUSED,
                            APPLICATION_DECIDED,
                            WITHDRAWN,
                            NOTHING);
            case COUNTY_APPROVED, PAYMENT_RETURNED ->
                    Map.of(IN_PAYMENT, NOTHING, NOTICE_PASSED, APPLICATION_REOPENED);
            case PAYMENT_FAILED ->
                    Map.of(IN_PAYMENT, NOTHING, PAID, NOTHING, NOTICE_PASSED, APPLICATION_REOPENED);
            case COUNTY_REFUSED -> Map.of(NOTICE_PASSED, APPLICATION_REOPENED);
            case IN_PAYMENT ->
                    Map.of(PAID, NOTHING, PAYMENT_FAILED, NOTHING, COUNTY_APPROVED, NOTHING);
            case PAID -> Map.of(PAYMENT_RETURNED, NOTHING);
            case WITHDRAWN -> Map.of();
        };
    }

    /// The level whose decision this is; empty where none was taken, or the bank has it.
    Optional<DecisionLevel> decidedBy() {
        return switch (this) {
            case SCHOOL_APPROVED, SCHOOL_REFUSED -> Optional.of(DecisionLevel.SCHOOL);
            case COUNTY_APPROVED, COUNTY_REFUSED, PAYMENT_FAILED, PAYMENT_RETURNED ->
                    Optional.of(DecisionLevel.COUNTY);
            case SUBMITTED, ON_NOTICE, NOTICE_PASSED, IN_PAYMENT, PAID, WITHDRAWN ->
                    Optional.empty();
        };
    }

    /// Too early for the county: the school or the public notice comes first.
    boolean isBeforeCounty() {
        return this == SUBMITTED || this == SCHOOL_APPROVED || this == ON_NOTICE;
    }

    /// @throws Refusal.Conflict when that step does not follow this one
    ApplicationState to(ApplicationState step) {
        if (!next().containsKey(step)) {
            throw Refusal.conflict("aid.not-at-this-step");
        }
        return step;
    }
}
