package org.guanai.registry.calendar.term;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A term put right. Its code stays: a term under a wrong code is withdrawn.
///
/// @param endsOn last day, included
/// @param reason why it is changed
public record TermChange(
        @NotBlank @Size(max = 40) String name,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotBlank @Size(min = 4, max = 200) String reason) {

    TermDates dates() {
        return new TermDates(startsOn, endsOn);
    }
}
