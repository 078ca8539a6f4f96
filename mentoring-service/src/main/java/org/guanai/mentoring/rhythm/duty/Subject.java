package org.guanai.mentoring.rhythm.duty;

import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// What a duty is about, and who owes it.
///
/// @param id of the pairing
/// @param org path of its school
public record Subject(UUID id, OrgPath org, UUID helperId, UUID studentId) {}
