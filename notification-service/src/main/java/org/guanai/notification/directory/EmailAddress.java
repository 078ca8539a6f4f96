package org.guanai.notification.directory;

/// What is known of a person's e-mail address.
public sealed interface EmailAddress {
    /// Nobody is known by this id, or not yet.
    record Unknown() implements EmailAddress {}

    /// Sealed with a key that is not here: it may come.
    record Unreadable() implements EmailAddress {}

    record None() implements EmailAddress {}

    record Of(String address) implements EmailAddress {}
}
