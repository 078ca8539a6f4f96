package org.guanai.safety.nearmiss;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.guanai.safety.situation.IncidentKind;

/// What almost happened.
///
/// @param school 10-digit 学校标识码; the caller's own place when absent
/// @param what sealed in the database
/// @param lesson what is done so that it does not happen; sealed in the database
public record NearMissEntry(
        @Pattern(regexp = "\\d{10}") String school,
        @NotNull IncidentKind kind,
        @NotNull LocalDate happenedOn,
        @Size(max = 200) String where,
        @NotBlank @Size(max = 2000) String what,
        @Size(max = 2000) String lesson) {}
