package org.guanai.mentoring.match.pairing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/// A new pairing, with what its helper now looks after.
public record NewPairing(@JsonUnwrapped PairingView pairing, HelperLoad load) {

    /// @param active children whom the helper looks after now
    /// @param most rule `teacher-load` (3.1.3f)
    /// @param warning more than that
    public record HelperLoad(long active, int most, boolean warning) {}
}
