package org.guanai.mentoring.match.silence;

/// What became of a report that nobody was in touch.
public enum SilenceState {
    /// `SilenceReported`
    OPEN,
    /// `SilenceAnswered`
    ANSWERED,
    /// Taken back by whoever reported it. No event tells of it.
    WITHDRAWN
}
