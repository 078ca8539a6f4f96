package org.guanai.registry.child.likeness;

import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// That two records may be one child.
///
/// @param org who decides: the school that has both, else the county
/// @param student the record that came later
public record Doubt(OrgPath org, UUID student, UUID other, LikenessReason why) {}
