package org.guanai.registry.child.entrustment.act;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether the carer may take care of a child: the result alone, never the ground.
///
/// @param result clear; unfit by one of the statutory grounds; or unclear, to be asked again
/// @param childView what the child says of it; needed from the age of eight
/// @param heardOn when the child was heard
public record CarerCheck(
        @NotNull Result result, @Size(max = 500) String childView, LocalDate heardOn) {

    @Schema(name = "CarerCheckResult")
    public enum Result {
        CLEAR,
        UNFIT,
        UNCLEAR
    }
}
