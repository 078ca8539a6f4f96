package org.guanai.registry.people.responsible;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A term of office ends before its time.
///
/// @param on first day on which they are no longer responsible; today when absent
public record AppointmentEnding(LocalDate on, @NotBlank @Size(min = 4, max = 200) String reason) {}
