package org.guanai.safety.response.action;

/// An action is open until it is done or taken back. No step has an event: its owner is told when
/// it is given to them, and when it is late.
public enum ActionState {
    OPEN,
    DONE,
    WITHDRAWN
}
