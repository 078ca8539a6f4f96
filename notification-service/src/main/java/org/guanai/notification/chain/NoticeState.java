package org.guanai.notification.chain;

/// Where a notice (通知) stands.
public enum NoticeState {
    /// Somebody it is about, or to, has not arrived from the registry yet.
    PENDING,
    /// People are told one after the other until one acknowledges.
    TELLING,
    /// Everybody was told at once.
    SENT,
    ACKNOWLEDGED,
    /// The chain is exhausted, or there is none (3.1.5f).
    UNREACHABLE,
    /// What it says is not so; whatever was not sent yet is not sent any more.
    WITHDRAWN,
    /// A task that need not be done any more.
    SETTLED
}
