package org.guanai.mentoring.care.kind;

/// How the child was met; in person when absent.
public enum Channel {
    IN_PERSON,
    PHONE,
    VIDEO,
    MESSAGE
}
