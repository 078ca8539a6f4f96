package org.guanai.registry.place.schoolclass;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/// A class whose children and teachers move to another.
///
/// @param into class of the same school, stage and entry year
/// @param reason why they are merged
public record ClassMerger(@NotNull UUID into, @NotBlank @Size(min = 4, max = 200) String reason) {}
