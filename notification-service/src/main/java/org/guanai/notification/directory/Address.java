package org.guanai.notification.directory;

/// What is known of a person's address on an outside channel: an e-mail address, a telephone
/// number.
public sealed interface Address {
    /// Nobody is known by this id, or not yet.
    record Unknown() implements Address {}

    /// Sealed with a key that is not here: it may come.
    record Unreadable() implements Address {}

    record None() implements Address {}

    record Of(String text) implements Address {}
}
