package org.guanai.registry.place.schoolclass;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Another name of a class.
///
/// @param name within the grade, `1班`
/// @param reason why it is changed
public record ClassChange(
        @NotBlank @Size(max = 20) String name, @NotBlank @Size(min = 4, max = 200) String reason) {}
