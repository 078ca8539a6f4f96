package org.guanai.safety.incident;

/// An incident is reported, then handled, then closed; there is no way back.
public enum IncidentState {
    REPORTED,
    HANDLED,
    CLOSED
}
