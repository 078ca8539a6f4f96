package org.guanai.registry.roll.absence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/// A child is absent.
///
/// @param from first day that it missed; today when absent
public record AbsenceEntry(
        @NotNull UUID studentId,
        LocalDate from,
        @NotNull AbsenceCause cause,
        @Size(max = 200) String note) {}
