package org.guanai.registry.equality.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// A family's appeal against a decision (申诉), as a school or the county takes it.
public record PlaceAppeal(@NotBlank @Size(min = 4, max = 1000) String statement) {}
