package org.guanai.registry.calendar.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A term to be planned.
///
/// @param code `2025-2026-2`: school year and term in it, 1 autumn, 2 spring; the dates must be its
/// @param endsOn last day, included
public record TermPlan(
        @NotNull @Pattern(regexp = "20\\d\\d-20\\d\\d-[12]") String code,
        @NotBlank @Size(max = 40) String name,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn) {

    TermDates dates() {
        return new TermDates(startsOn, endsOn);
    }
}
