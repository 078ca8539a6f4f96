package org.guanai.mentoring.care.contact;

/// How the child was met; without one it was in person.
public enum Channel {
    IN_PERSON,
    PHONE,
    VIDEO,
    MESSAGE
}
