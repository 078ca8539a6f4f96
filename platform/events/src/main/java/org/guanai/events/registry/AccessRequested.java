package org.guanai.events.registry;

import java.util.UUID;

/// A teacher asks for the file of a child who is not theirs. Key: the student.
///
/// @param org path of the student's school
/// @param member the member of staff who asked
public record AccessRequested(UUID requestId, UUID studentId, String org, UUID member) {}
