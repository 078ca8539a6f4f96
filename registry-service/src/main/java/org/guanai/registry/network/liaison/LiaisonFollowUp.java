package org.guanai.registry.network.liaison;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// @param outcome what was done of what was still to do
public record LiaisonFollowUp(@NotBlank @Size(min = 2, max = 500) String outcome) {}
