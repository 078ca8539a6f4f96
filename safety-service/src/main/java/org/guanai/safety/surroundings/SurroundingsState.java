package org.guanai.safety.surroundings;

/// A hazard is noted, sent to its agency, acted on together, and closed by a re-check that finds it
/// gone. No step has an event: agencies are told by their own ways, with the proof kept here.
public enum SurroundingsState {
    OPEN,
    CLOSED,
    WITHDRAWN
}
