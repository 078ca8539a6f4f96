package org.guanai.notification.family.message;

/// Where a message stands: WAITING for a second person, then SENT or REFUSED; SENT can be taken
/// back.
public enum MessageState {
    WAITING,
    SENT,
    REFUSED,
    WITHDRAWN
}
