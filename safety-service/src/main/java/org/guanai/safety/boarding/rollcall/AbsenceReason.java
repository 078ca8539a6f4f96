package org.guanai.safety.boarding.rollcall;

/// Why a boarder is not in bed.
public enum AbsenceReason {
    /// With the class teacher's written slip.
    LEAVE,
    SICK,
    HOSPITAL,
    MISSING
}
