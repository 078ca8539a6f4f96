package org.guanai.registry.child.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// The answer to a request for correction or to an appeal.
///
/// @param corrected whether it was put right
/// @param answer what was changed, or why not
public record RequestAnswer(
        @NotNull Boolean corrected, @NotBlank @Size(min = 4, max = 500) String answer) {}
