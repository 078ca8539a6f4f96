package org.guanai.registry.network.village;

import jakarta.validation.constraints.NotNull;
import org.guanai.kit.scope.OrgPath;

/// @param village path of the village or community in which the child lives
public record VillageForm(@NotNull OrgPath village) {}
