package org.guanai.safety.boarding.rollcall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/// That a missing boarder was found.
///
/// @param where sealed in the database
public record BoarderReturn(
        @NotNull UUID studentId,
        @NotNull Instant foundAt,
        @NotBlank @Size(max = 300) String where) {}
