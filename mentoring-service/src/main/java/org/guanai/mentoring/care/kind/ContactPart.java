package org.guanai.mentoring.care.kind;

/// What a contact of several parts is made of. Rows count them by their place, so add at the end
/// only.
public enum ContactPart {
    CONTACT,
    TUTORING,
    PARENTS,
    TEACHER,
    CUSTODIAN;

    public int bit() {
        return 1 << ordinal();
    }
}
