package org.guanai.registry.people.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A meeting as it is entered.
///
/// @param on day of it; today when absent
/// @param present ids of staff who were there
/// @param topics what was talked over
/// @param decisions what is to be done, by whom and by when
public record MeetingEntry(
        LocalDate on,
        @NotEmpty @Size(max = 60) List<@NotNull UUID> present,
        @NotBlank @Size(max = 1000) String topics,
        @Size(max = 40) List<@NotNull @Valid MeetingDecision> decisions) {

    List<MeetingDecision> all() {
        return decisions == null ? List.of() : decisions;
    }
}
