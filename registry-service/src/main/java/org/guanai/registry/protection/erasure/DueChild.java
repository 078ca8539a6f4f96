package org.guanai.registry.protection.erasure;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// A child whose file has been kept long enough.
///
/// @param leftOn last day at its last school
record DueChild(UUID id, OrgPath org, LocalDate leftOn) {}
