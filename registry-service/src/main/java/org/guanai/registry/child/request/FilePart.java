package org.guanai.registry.child.request;

/// What is wrong in a file.
public enum FilePart {
    NAME,
    SEX,
    BIRTH_DATE,
    DOCUMENT_NUMBER,
    STUDENT_NUMBER,
    ETHNIC_GROUP,
    HOUSEHOLD,
    ADDRESS,
    GUARDIANS,
    PHONE,
    CLASS,
    BOARDING,
    /// Membership of a special group, or what it follows from.
    GROUPS,
    OTHER
}
