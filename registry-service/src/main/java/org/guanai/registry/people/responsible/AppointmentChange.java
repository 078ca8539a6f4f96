package org.guanai.registry.people.responsible;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A term of office, put right.
///
/// @param document by which paper
/// @param from first day of the term of office
/// @param until last day of it
public record AppointmentChange(
        @NotBlank @Size(max = 60) String document,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotBlank @Size(min = 4, max = 200) String reason) {}
