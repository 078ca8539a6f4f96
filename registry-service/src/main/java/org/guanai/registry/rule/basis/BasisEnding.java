package org.guanai.registry.rule.basis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// Ends a document.
///
/// @param to last day
public record BasisEnding(
        @NotNull LocalDate to, @NotBlank @Size(min = 4, max = 200) String reason) {}
