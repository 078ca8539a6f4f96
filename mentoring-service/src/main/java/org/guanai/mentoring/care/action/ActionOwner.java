package org.guanai.mentoring.care.action;

/// Who does what was agreed.
public enum ActionOwner {
    GUARDIAN,
    HELPER,
    SCHOOL,
    CHILD
}
