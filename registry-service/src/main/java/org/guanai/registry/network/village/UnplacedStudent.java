package org.guanai.registry.network.village;

import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// A child at school of whom no village is known.
public record UnplacedStudent(UUID id, OrgPath org, String name) {}
