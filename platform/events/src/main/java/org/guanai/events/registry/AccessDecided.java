package org.guanai.events.registry;

import java.util.UUID;

/// A request for a child's file was decided. Key: the student.
///
/// @param org path of the student's school
/// @param member the member of staff who asked
public record AccessDecided(
        UUID requestId, UUID studentId, String org, UUID member, boolean granted) {}
