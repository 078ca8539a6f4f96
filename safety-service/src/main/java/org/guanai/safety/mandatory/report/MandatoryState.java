package org.guanai.safety.mandatory.report;

/// A mandatory report is open until the authorities were told and it is closed, or the county takes
/// it back. No step after the first has an event: no other service acts on it.
public enum MandatoryState {
    OPEN,
    CLOSED,
    WITHDRAWN
}
