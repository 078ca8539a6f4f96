package org.guanai.registry.equality.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.kit.openapi.Nullable;

/// What is decided about an application (入学安排决定).
///
/// @param school 10-digit 学校标识码; absent for a refusal
/// @param reason that the family is given
public record PlaceDecision(
        @NotNull Outcome outcome,
        @Nullable @Pattern(regexp = "\\d{10}") String school,
        @NotBlank @Size(min = 4, max = 400) String reason) {

    @Schema(name = "PlaceOutcome")
    public enum Outcome {
        /// The school that is designated for where the child lives (就近入学).
        DESIGNATED,
        /// Another school, since the designated one is full (统筹安排).
        ALLOTTED,
        REFUSED
    }
}
