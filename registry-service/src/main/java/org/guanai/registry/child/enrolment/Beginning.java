package org.guanai.registry.child.enrolment;

/// How a stay at a school began.
public enum Beginning {
    /// First known to the county by a roster (学籍登记).
    REGISTERED,
    /// Back at the school that the child had left last (返校).
    RETURNED,
    /// From another school of the county that the child had left (转入).
    TRANSFERRED_IN
}
