package org.guanai.registry.people.responsible;

import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// A school for which something is missing.
public record VacantSchool(UUID id, OrgPath org, String name) {}
