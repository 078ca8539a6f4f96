package org.guanai.registry.place.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.guanai.events.registry.OrganisationSnapshot.Kind;
import org.guanai.kit.scope.OrgPath;
import org.guanai.text.TypedText;

/// An organisation to be founded.
///
/// @param parent path of the organisation above it; absent for a county
/// @param boarding whether a school takes boarders; not, when absent
/// @param schoolSystem its parent's when absent, SIX_THREE for a county
public record Founding(
        @NotNull Kind kind,
        @NotNull @Pattern(regexp = "\\d{6,12}") String code,
        @NotBlank @Size(max = 60) String name,
        OrgPath parent,
        Boolean boarding,
        SchoolSystem schoolSystem) {

    public Founding {
        code = TypedText.number(code);
        boarding = Boolean.TRUE.equals(boarding);
    }
}
