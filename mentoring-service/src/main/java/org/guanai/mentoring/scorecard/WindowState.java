package org.guanai.mentoring.scorecard;

/// What became of a window that counts.
public enum WindowState {
    DONE,
    MISSED
}
