package org.guanai.registry.network.boarding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// @param facts as they should be
public record BoardingChange(
        @NotNull @Valid BoardingFacts facts, @NotBlank @Size(min = 4, max = 200) String reason) {}
