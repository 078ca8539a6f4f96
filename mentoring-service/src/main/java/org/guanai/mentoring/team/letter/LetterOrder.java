package org.guanai.mentoring.team.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// An appointment.
///
/// @param title what they are appointed as, such as 校外辅导员
/// @param school 10-digit 学校标识码 of the school that they are appointed at; absent for all of the
///   caller's
/// @param duties what they are to do
public record LetterOrder(
        @NotBlank @Size(max = 60) String title,
        @Pattern(regexp = "[0-9]{10}") String school,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotBlank @Size(max = 1000) String duties,
        @NotBlank @Size(max = 100) String issuer) {}
