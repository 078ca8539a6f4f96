package org.guanai.mentoring.counsel.kind;

/// Where a request stands.
public enum RequestState {
    OPEN,
    ANSWERED,
    /// Taken back by whoever asked, or entered by mistake.
    WITHDRAWN
}
