package org.guanai.mentoring.care.kind;

/// Why a contact satisfies no duty.
public enum CountsNot {
    /// An attempt that failed.
    NOT_REACHED,
    /// A visit is in person: a phone call is none (3.1.3j, 3.1.4f-3).
    NOT_IN_PERSON,
    /// Taken back.
    WITHDRAWN;

    /// @return null when the contact counts
    public static CountsNot of(boolean counts, boolean reached, boolean withdrawn) {
        if (counts) {
            return null;
        }
        if (withdrawn) {
            return WITHDRAWN;
        }
        return reached ? NOT_IN_PERSON : NOT_REACHED;
    }
}
