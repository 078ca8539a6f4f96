package org.guanai.safety.incident;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.guanai.safety.situation.Casualties;
import org.guanai.safety.situation.IncidentKind;

/// What was reported, put right.
///
/// @param severity 1 minor (一般) to 4 gravest (特别重大)
/// @param what sealed in the database
/// @param dead how many died; 0 when absent
/// @param injured how many were injured or fell ill; 0 when absent
/// @param reason stands in the audit
public record IncidentCorrection(
        @NotNull IncidentKind kind,
        @NotNull @Min(1) @Max(4) Integer severity,
        @NotBlank @Size(max = 4000) String what,
        @Size(max = 500) String where,
        @NotNull Instant occurredAt,
        @Min(0) @Max(10_000) Integer dead,
        @Min(0) @Max(100_000) Integer injured,
        @NotBlank @Size(max = 500) String reason) {
    Casualties casualties() {
        return Casualties.of(dead, injured);
    }
}
