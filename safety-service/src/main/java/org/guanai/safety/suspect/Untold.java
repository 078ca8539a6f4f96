package org.guanai.safety.suspect;

import java.util.Set;
import java.util.UUID;

/// Who is never told, as the other services are to know it.
///
/// @param guardians ids of guardians
/// @param ids of guardians and staff
/// @param humans behind them, as far as the registry has said
public record Untold(Set<UUID> guardians, Set<UUID> ids, Set<UUID> humans) {}
