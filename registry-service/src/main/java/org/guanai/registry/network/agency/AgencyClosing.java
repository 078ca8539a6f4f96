package org.guanai.registry.network.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// @param reason why it leaves the directory
public record AgencyClosing(@NotBlank @Size(min = 4, max = 200) String reason) {}
