package org.guanai.registry.place.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// @param boarding whether a school takes boarders; not, when absent
/// @param schoolSystem unchanged when absent
public record OrganisationChange(
        @NotBlank @Size(max = 60) String name, Boolean boarding, SchoolSystem schoolSystem) {

    public OrganisationChange {
        boarding = Boolean.TRUE.equals(boarding);
    }
}
