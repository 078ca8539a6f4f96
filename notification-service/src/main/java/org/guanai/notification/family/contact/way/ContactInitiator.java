package org.guanai.notification.family.contact.way;

/// Who began it (发起人).
public enum ContactInitiator {
    PARENT,
    CHILD,
    SCHOOL
}
