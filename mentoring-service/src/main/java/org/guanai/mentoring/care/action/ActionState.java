package org.guanai.mentoring.care.action;

/// Where an agreed action stands.
public enum ActionState {
    /// `ActionAgreed`
    OPEN,
    /// Done. No event tells of it.
    DONE,
    /// Not done, for a stated reason. No event tells of it.
    DROPPED,
    /// `ActionWithdrawn`
    WITHDRAWN
}
