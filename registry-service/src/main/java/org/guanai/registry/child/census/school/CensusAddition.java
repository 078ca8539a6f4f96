package org.guanai.registry.child.census.school;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A left-behind child whom the school found and who was on no list.
public record CensusAddition(@NotNull UUID studentId, @Nullable @Size(max = 200) String note) {}
