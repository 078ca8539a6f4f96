package org.guanai.registry.child.likeness;

/// Why two records may be one child.
public enum LikenessReason {
    /// One name and birth date, other numbers.
    SAME_NAME,
    /// Nearly one name, one birth date, at one school.
    NEAR_NAME,
    /// One name, birth date and guardian's phone, at two schools.
    SAME_PHONE,
    /// One number, other names or birth dates.
    SAME_NUMBER
}
