package org.guanai.registry.child.household;

import java.util.List;

/// The other children of a child's household whom the caller sees, the oldest first.
public record Household(List<HouseholdChild> children) {}
