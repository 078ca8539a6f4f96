package org.guanai.events.registry;

import java.util.UUID;

/// A record check excludes a member of staff from working with children: they have stopped at once
/// (3.3.1c). Only that it is so, never why. Key: the human.
///
/// @param human the human (人): shut out in every post
/// @param org path of the organisation
public record StaffBarred(UUID staffId, UUID human, String org) {}
