package org.guanai.registry.people.recovery.code;

/// Where a code is sent.
///
/// @param address phone or e-mail address, normalised
/// @param language `zh` or `en`
public record Destination(RecoveryChannel channel, String address, String language) {}
