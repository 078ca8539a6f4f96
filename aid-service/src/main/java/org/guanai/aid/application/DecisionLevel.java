package org.guanai.aid.application;

/// Who decides: the school (评审) first, the county (审批) after the public notice.
public enum DecisionLevel {
    SCHOOL,
    COUNTY;

    /// The only state in which this level has its say.
    ApplicationState decides() {
        return switch (this) {
            case SCHOOL -> ApplicationState.SUBMITTED;
            case COUNTY -> ApplicationState.NOTICE_PASSED;
        };
    }

    ApplicationState reached(Outcome outcome) {
        return switch (this) {
            case SCHOOL ->
                    outcome == Outcome.APPROVED
                            ? ApplicationState.SCHOOL_APPROVED
                            : ApplicationState.SCHOOL_REFUSED;
            case COUNTY ->
                    outcome == Outcome.APPROVED
                            ? ApplicationState.COUNTY_APPROVED
                            : ApplicationState.COUNTY_REFUSED;
        };
    }
}
