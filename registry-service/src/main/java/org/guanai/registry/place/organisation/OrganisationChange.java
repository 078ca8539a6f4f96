package org.guanai.registry.place.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// @param boarding whether a school takes boarders
/// @param schoolSystem unchanged when absent
public record OrganisationChange(
        @NotBlank @Size(max = 60) String name, boolean boarding, SchoolSystem schoolSystem) {}
