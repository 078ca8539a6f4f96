package org.guanai.mentoring.conduct.goal;

/// What became of a goal.
public enum GoalState {
    OPEN,
    REACHED,
    NOT_REACHED,
    WITHDRAWN
}
