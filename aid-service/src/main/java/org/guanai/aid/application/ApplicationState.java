package org.guanai.aid.application;

import java.util.Set;

/// Where an application stands. Every step leads to few others, and no step is taken twice.
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
    WITHDRAWN;

    /// Approved by the county, whatever has become of the payment since.
    public static final Set<ApplicationState> GRANTED =
            Set.of(COUNTY_APPROVED, IN_PAYMENT, PAID, PAYMENT_FAILED);

    /// Too early for the county: the school or the public notice comes first.
    boolean isBeforeCounty() {
        return this == SUBMITTED || this == SCHOOL_APPROVED || this == ON_NOTICE;
    }

    Set<ApplicationState> next() {
        return switch (this) {
            case SUBMITTED -> Set.of(SCHOOL_APPROVED, SCHOOL_REFUSED, WITHDRAWN);
            case SCHOOL_APPROVED -> Set.of(ON_NOTICE, WITHDRAWN);
            case ON_NOTICE -> Set.of(NOTICE_PASSED, SCHOOL_REFUSED, WITHDRAWN);
            case NOTICE_PASSED -> Set.of(COUNTY_APPROVED, COUNTY_REFUSED, WITHDRAWN);
            case COUNTY_APPROVED, PAYMENT_FAILED -> Set.of(IN_PAYMENT);
            case IN_PAYMENT -> Set.of(PAID, PAYMENT_FAILED);
            case SCHOOL_REFUSED, COUNTY_REFUSED, PAID, WITHDRAWN -> Set.of();
        };
    }
}
