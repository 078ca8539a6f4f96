package org.guanai.registry.child.matching.roll;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// A child on the roll, as a list is laid beside it.
///
/// @param documentIndex blind index of the number; null without one
public record RollChild(
        UUID id, OrgPath org, String name, LocalDate birthDate, byte[] documentIndex) {}
