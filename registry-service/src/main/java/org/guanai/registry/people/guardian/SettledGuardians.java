package org.guanai.registry.people.guardian;

import java.util.Map;
import java.util.UUID;

/// People who are registered.
///
/// @param fresh those who were registered just now
public record SettledGuardians(Map<Person, UUID> ids, Map<UUID, Newcomer> fresh) {
    static final SettledGuardians NONE = new SettledGuardians(Map.of(), Map.of());
}
