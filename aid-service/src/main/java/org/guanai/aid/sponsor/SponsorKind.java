package org.guanai.aid.sponsor;

/// Who supports a child.
public enum SponsorKind {
    PERSON,
    COMPANY,
    ORGANISATION,
    /// A member of a school's or an office's staff.
    STAFF
}
