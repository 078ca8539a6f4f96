package org.guanai.registry.people.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What the county has found out.
///
/// @param same whether it is one human by two names
/// @param reason how it was found out
public record IdentityAnswer(@NotNull Boolean same, @NotBlank @Size(max = 500) String reason) {
    QuestionState state() {
        return same ? QuestionState.SAME : QuestionState.OTHER;
    }
}
