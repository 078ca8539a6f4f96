package org.guanai.notification.notice;

/// How an acknowledgement came in.
public enum How {
    IN_APP,
    /// On the telephone, entered by the school.
    CALL
}
