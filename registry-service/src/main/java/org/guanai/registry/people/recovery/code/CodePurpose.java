package org.guanai.registry.people.recovery.code;

/// What a code is good for.
public enum CodePurpose {
    /// Shows that an address is the caller's.
    ADDRESS,
    /// Replaces a forgotten password.
    PASSWORD
}
