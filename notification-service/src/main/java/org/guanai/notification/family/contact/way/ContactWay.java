package org.guanai.notification.family.contact.way;

/// How a parent was in touch (联系方式).
public enum ContactWay {
    CALL,
    VIDEO,
    MESSAGE,
    LETTER,
    VISIT
}
