package org.guanai.registry.protection.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.guanai.events.registry.ConsentUse;

/// What a guardian says of the uses that a form asks for.
///
/// @param formId the version that the guardian has read
/// @param guardianId who has signed the paper that the school enters; a guardian who answers
///   themselves leaves it out
/// @param answers one for each use
public record ConsentAnswer(
        @NotNull UUID formId,
        UUID guardianId,
        @NotEmpty @Size(max = 4) List<@NotNull @Valid Tick> answers) {

    List<ConsentUse> uses() {
        return answers.stream().map(Tick::use).toList();
    }

    /// @param granted false for a refusal, which has no disadvantage
    public record Tick(@NotNull ConsentUse use, @NotNull Boolean granted) {}
}
