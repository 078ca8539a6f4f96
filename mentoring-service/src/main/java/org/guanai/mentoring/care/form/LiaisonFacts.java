package org.guanai.mentoring.care.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guanai.mentoring.care.kind.Channel;
import org.guanai.mentoring.care.kind.ContactPart;

/// What was said to parents, teacher and custodian (联络记录, 3.1.4f-2).
///
/// @param parts one for each that was reached, as the contact says
public record LiaisonFacts(@NotNull @Size(min = 1, max = 3) List<@NotNull @Valid Part> parts) {

    /// @param who name or relation
    public record Part(
            @NotNull ContactPart part,
            @NotBlank @Size(max = 60) String who,
            @NotNull Channel channel,
            @NotBlank @Size(max = 1_000) String about) {}

    Set<ContactPart> named() {
        return parts.stream().map(Part::part).collect(Collectors.toSet());
    }
}
