package org.guanai.safety.surroundings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.guanai.safety.agency.Agency;

/// A step about a hazard around the school.
///
/// @param agencies who took part; the one that it was sent to
/// @param receipt by which the agency has taken it
/// @param gone for a re-check, whether the hazard is: it is closed then
public record StepEntry(
        @NotNull StepKind kind,
        @NotNull LocalDate doneOn,
        @NotNull @Size(max = 10) Set<@NotNull Agency> agencies,
        @Size(max = 60) String receipt,
        Boolean gone,
        @NotBlank @Size(max = 1000) String result) {
    /// Not said for what is no re-check.
    public boolean found() {
        return Boolean.TRUE.equals(gone);
    }
}
