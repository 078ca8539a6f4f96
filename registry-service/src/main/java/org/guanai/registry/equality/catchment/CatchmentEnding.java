package org.guanai.registry.equality.catchment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// Ends a designation.
///
/// @param to last day
public record CatchmentEnding(
        @NotNull LocalDate to, @NotBlank @Size(min = 4, max = 200) String reason) {}
