package org.guanai.registry.child.request;

/// How far a request for correction is.
public enum RequestState {
    /// Waits for the school.
    OPEN,
    CORRECTED,
    /// The guardian may appeal to the county.
    REFUSED,
    /// Waits for the county.
    APPEALED,
    /// The county has refused it, too.
    UPHELD,
    WITHDRAWN
}
