package org.guanai.safety.matter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// What came of a matter.
///
/// @param outcome sealed in the database
public record Settlement(@NotBlank @Size(max = 2000) String outcome) {}
