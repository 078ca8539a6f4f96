package org.guanai.notification.notice;

/// Where a notice (通知) stands.
public enum NoticeState {
    /// Somebody it is about, or to, has not arrived from the registry yet.
    PENDING,
    /// An incident: guardians are told one after the other until one acknowledges.
    TELLING,
    /// A reminder: everybody was told.
    SENT,
    ACKNOWLEDGED,
    /// The chain is exhausted, or there is none (3.1.5f).
    UNREACHABLE
}
