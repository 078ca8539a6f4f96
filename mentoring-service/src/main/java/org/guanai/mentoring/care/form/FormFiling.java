package org.guanai.mentoring.care.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/// The form of a contact.
///
/// @param alsoOf further contacts of the same visit, of other children or duties, that it holds for
public record FormFiling(
        @NotNull @Valid FormText form, @Size(max = 10) List<@NotNull UUID> alsoOf) {
    public FormFiling {
        alsoOf = alsoOf == null ? List.of() : alsoOf;
    }
}
