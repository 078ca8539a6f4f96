package org.guanai.aid.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// The answer to an objection, as it is sent.
public record ObjectionAnswer(@NotNull Verdict verdict, @NotBlank @Size(max = 2000) String text) {
    /// Whether the objection is right.
    public enum Verdict {
        UPHELD,
        DISMISSED;

        ObjectionState state() {
            return switch (this) {
                case UPHELD -> ObjectionState.UPHELD;
                case DISMISSED -> ObjectionState.DISMISSED;
            };
        }
    }
}
