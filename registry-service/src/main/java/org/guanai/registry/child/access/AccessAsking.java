package org.guanai.registry.child.access;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/// Asks for the file of a child who is not one's own (查阅申请).
///
/// @param purpose what it is needed for
/// @param days for how many days, 1 to 30
public record AccessAsking(
        @NotNull UUID studentId,
        @NotBlank @Size(min = 4, max = 200) String purpose,
        @NotNull @Min(1) @Max(30) Integer days) {}
