package org.guanai.registry.place.schoolclass;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// @param reason why the class is closed
public record ClassClosing(@NotBlank @Size(min = 4, max = 200) String reason) {}
