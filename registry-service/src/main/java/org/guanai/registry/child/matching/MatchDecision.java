package org.guanai.registry.child.matching;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a person decides about a match.
///
/// @param outcome RECOGNISE makes the child one in hardship, for a hit; DISMISS: it is somebody
///   else, or nothing follows; NOTED: it was followed up elsewhere
/// @param note what was looked at
public record MatchDecision(
        @NotNull Outcome outcome, @NotBlank @Size(min = 4, max = 200) String note) {
    @Schema(name = "MatchOutcome")
    public enum Outcome {
        RECOGNISE,
        DISMISS,
        NOTED
    }
}
