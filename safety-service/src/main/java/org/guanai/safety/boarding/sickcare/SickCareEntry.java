package org.guanai.safety.boarding.sickcare;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

/// That a child fell ill.
///
/// @param temperature in degrees Celsius
/// @param firstAid what was done at once; sealed in the database
/// @param medicine that was given, only with the guardian's written order; sealed in the database
/// @param guardianOrder the guardian has ordered the medicine in writing
/// @param hospital or doctor to whom the child was brought
/// @param guardianToldAt when the guardian was told
/// @param watchUntil how long one looks after the child
public record SickCareEntry(
        @NotNull UUID studentId,
        @NotNull Instant fellIllAt,
        @NotNull Complaint complaint,
        @DecimalMin("30") @DecimalMax("45") BigDecimal temperature,
        @NotBlank @Size(max = 1000) String firstAid,
        @Size(max = 300) String medicine,
        Boolean guardianOrder,
        @Size(max = 100) String hospital,
        Instant guardianToldAt,
        Instant watchUntil) {

    /// @throws Refusal.Unprocessable for medicine without the guardian's written order
    void requireOrder() {
        if (medicine != null && !medicine.isBlank() && !ordered()) {
            throw Refusal.unprocessable("safety.medicine-without-order", "guardianOrder");
        }
    }

    boolean ordered() {
        return Boolean.TRUE.equals(guardianOrder);
    }
}
