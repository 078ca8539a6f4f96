package org.guanai.registry.people.recovery.code;

import java.util.UUID;

/// A code that was right.
///
/// @param destination where it was sent
public record ProvenCode(UUID id, UUID human, Destination destination) {}
