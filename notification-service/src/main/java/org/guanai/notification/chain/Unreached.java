package org.guanai.notification.chain;

/// Why a chain ended without an acknowledgement.
public enum Unreached {
    /// There is nobody in it.
    NO_CONTACT,
    /// No channel reached any of them.
    NOT_REACHED,
    /// Somebody was told, and nobody has acknowledged.
    NOBODY_ACKNOWLEDGED
}
