package org.guanai.mentoring.activity.event;

/// Where an activity stands.
public enum ActivityState {
    PLANNED,
    HELD,
    /// Called off, or entered by mistake.
    WITHDRAWN
}
