package org.guanai.registry.protection.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// Ends a version that is out of use or was wrong.
///
/// @param to last day
public record FormEnding(
        @NotNull LocalDate to, @NotBlank @Size(min = 4, max = 200) String reason) {}
