package org.guanai.registry.people.responsible;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/// Somebody is made responsible for a school.
///
/// @param school 10-digit 学校标识码
/// @param staffId a principal of the school
/// @param document by which paper, 云教〔2026〕3号
/// @param from first day of the term of office
/// @param until last day of it, at most ten years after the first
public record Appointment(
        @NotNull @Pattern(regexp = "\\d{10}") String school,
        @NotNull UUID staffId,
        @NotBlank @Size(max = 60) String document,
        @NotNull LocalDate from,
        @NotNull LocalDate until) {}
