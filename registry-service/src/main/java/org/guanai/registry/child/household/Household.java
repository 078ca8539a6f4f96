package org.guanai.registry.child.household;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The other children of a child's household whom the caller sees, the oldest first.
@Schema(name = "HouseholdOfChildren")
public record Household(List<HouseholdChild> children) {}
