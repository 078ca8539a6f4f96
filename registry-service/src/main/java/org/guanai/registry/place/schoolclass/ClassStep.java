package org.guanai.registry.place.schoolclass;

import java.util.UUID;

/// A step of a class that children and teachers follow. Within the service, and in the current
/// transaction.
public sealed interface ClassStep {
    record Renamed(UUID id) implements ClassStep {}

    /// @param into the class that its children and teachers move to; null when nobody was in it
    record Closed(UUID id, UUID into) implements ClassStep {}
}
