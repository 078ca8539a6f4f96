package org.guanai.registry.roll.absence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// An absence put right: also when the cause becomes known.
///
/// @param back first day on which the child was back; absent while it is away
public record AbsenceCorrection(
        @NotNull LocalDate from,
        LocalDate back,
        @NotNull AbsenceCause cause,
        @Size(max = 200) String note,
        @NotBlank @Size(min = 4, max = 200) String reason) {}
