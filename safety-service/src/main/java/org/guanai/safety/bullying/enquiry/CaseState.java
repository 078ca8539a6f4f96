package org.guanai.safety.bullying.enquiry;

/// A case is open until the committee has decided; then it may be appealed against, once, and it is
/// closed. No step has an event: those whom it concerns are told in person, and with care.
public enum CaseState {
    OPEN,
    DECIDED,
    APPEALED,
    CLOSED
}
