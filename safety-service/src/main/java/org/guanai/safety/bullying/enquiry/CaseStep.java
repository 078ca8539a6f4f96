package org.guanai.safety.bullying.enquiry;

/// What stands in the log of a case.
public enum CaseStep {
    HEARD,
    DECIDED,
    APPEALED,
    ANSWERED,
    FOLLOWED,
    CLOSED
}
