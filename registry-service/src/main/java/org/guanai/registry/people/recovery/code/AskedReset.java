package org.guanai.registry.people.recovery.code;

import java.util.UUID;

/// A forgotten password that has not been looked up yet.
///
/// @param id of the code
public record AskedReset(UUID id, String username) {}
