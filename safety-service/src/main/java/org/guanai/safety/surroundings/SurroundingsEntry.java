package org.guanai.safety.surroundings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.guanai.safety.agency.Agency;

/// A hazard around the school.
///
/// @param school 10-digit 学校标识码; the caller's own school when absent
/// @param distance from the gate, in metres; an internet café within 200 is forbidden
/// @param agency that is competent
/// @param dueOn until when the agency is asked to act
public record SurroundingsEntry(
        @Pattern(regexp = "\\d{10}") String school,
        @NotNull LocalDate foundOn,
        @NotNull SurroundingsKind kind,
        @NotBlank @Size(max = 200) String place,
        @Min(0) @Max(20_000) Integer distance,
        @NotBlank @Size(max = 1000) String what,
        @NotNull Agency agency,
        @NotNull LocalDate dueOn) {}
