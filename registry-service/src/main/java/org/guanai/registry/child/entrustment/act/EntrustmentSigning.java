package org.guanai.registry.child.entrustment.act;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Parents and carer have signed.
///
/// @param on day on which they did; today when absent
/// @param how side by side, in a recorded call, or as a scan that was sent
public record EntrustmentSigning(LocalDate on, @NotNull Manner how) {

    @Schema(name = "SigningManner")
    public enum Manner {
        IN_PERSON,
        RECORDED_CALL,
        SCAN
    }
}
