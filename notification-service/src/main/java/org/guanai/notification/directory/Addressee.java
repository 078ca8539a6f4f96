package org.guanai.notification.directory;

import java.util.UUID;

/// Somebody who can be told something.
///
/// @param language `zh` or `en`
/// @param active false once they have left
public record Addressee(UUID person, String name, String language, boolean active) {}
