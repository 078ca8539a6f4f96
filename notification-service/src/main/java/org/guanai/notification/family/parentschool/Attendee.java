package org.guanai.notification.family.parentschool;

/// Who came for a child (到场家长).
public enum Attendee {
    PARENT,
    GRANDPARENT,
    CARER
}
