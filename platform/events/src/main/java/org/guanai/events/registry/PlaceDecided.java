package org.guanai.events.registry;

import java.util.UUID;

/// It was decided which school takes a child (入学安排, 3.1.2c), or that none does. Key: the
/// application.
///
/// @param org path of the school that takes the child; of whoever took the application, for a
///   refusal
/// @param outcome DESIGNATED, ALLOTTED, REFUSED
public record PlaceDecided(UUID applicationId, String org, String outcome) {}
