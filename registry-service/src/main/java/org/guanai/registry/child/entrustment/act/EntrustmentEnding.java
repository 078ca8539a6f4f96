package org.guanai.registry.child.entrustment.act;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The end of an entrustment.
///
/// @param how a parent takes the child back, the parents revoke it, or the carer is unfit
public record EntrustmentEnding(
        @NotNull Manner how, @NotBlank @Size(min = 4, max = 200) String reason) {

    @Schema(name = "EntrustmentEnd")
    public enum Manner {
        GIVEN_BACK,
        REVOKED,
        UNFIT,
        EXPIRED
    }
}
