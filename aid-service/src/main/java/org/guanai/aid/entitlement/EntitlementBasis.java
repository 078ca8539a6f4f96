package org.guanai.aid.entitlement;

/// Why a child is entitled.
public enum EntitlementBasis {
    /// Every child in compulsory education.
    ENROLLED,
    /// Recognised as in hardship by the school (困难认定).
    RECOGNITION,
    /// In hardship by a list of another department, as the registry has it.
    LIST
}
