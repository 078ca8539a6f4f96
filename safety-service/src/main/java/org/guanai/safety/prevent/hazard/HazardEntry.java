package org.guanai.safety.prevent.hazard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/// A hazard that was found.
///
/// @param school 10-digit 学校标识码; the caller's own place when absent
/// @param place in the school (部位)
/// @param measures how it is put right, and what it costs
/// @param ownerId member of staff who puts it right (责任人)
public record HazardEntry(
        @Pattern(regexp = "\\d{10}") String school,
        @NotNull LocalDate foundOn,
        @NotBlank @Size(max = 100) String place,
        @NotNull HazardKind kind,
        @NotNull HazardGrade grade,
        @NotBlank @Size(max = 1000) String what,
        @Size(max = 1000) String measures,
        @NotNull UUID ownerId,
        @NotNull LocalDate dueOn) {}
