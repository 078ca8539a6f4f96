package org.guanai.notification.byhand;

/// Who took it.
public enum ReceivedBy {
    THEMSELVES,
    ADULT_AT_HOME,
    NEIGHBOUR,
    /// 村（居）委会
    VILLAGE
}
