package org.guanai.mentoring.match.event;

import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// A pairing as other areas know it.
///
/// @param org path of the school
public record ActivePairing(UUID id, OrgPath org, UUID studentId, UUID helperId) {}
