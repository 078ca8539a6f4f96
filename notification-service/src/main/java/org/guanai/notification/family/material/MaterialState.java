package org.guanai.notification.family.material;

/// Where a version of a material stands: DRAFT, then APPROVED, then RETIRED by a newer version or
/// by hand.
public enum MaterialState {
    DRAFT,
    APPROVED,
    RETIRED
}
