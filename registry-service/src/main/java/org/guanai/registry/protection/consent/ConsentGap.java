package org.guanai.registry.protection.consent;

import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A child whose guardians have not been asked about a use, or have not answered.
///
/// @param className absent when it is in none
public record ConsentGap(UUID studentId, OrgPath org, String name, @Nullable String className) {}
