package org.guanai.mentoring.team.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/// An assignment of an external counsellor.
///
/// @param school 10-digit 学校标识码
/// @param classId a class of it, whose children the counsellor then sees; absent for the school as
///   a whole, without its children
/// @param duties what they are to do there
public record AssignmentEntry(
        @NotNull @Pattern(regexp = "[0-9]{10}") String school,
        UUID classId,
        @NotNull LocalDate from,
        LocalDate until,
        @NotBlank @Size(max = 1000) String duties) {}
