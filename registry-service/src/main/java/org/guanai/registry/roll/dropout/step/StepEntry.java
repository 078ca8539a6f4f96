package org.guanai.registry.roll.dropout.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.guanai.kit.problem.Refusal;

/// A persuasion, an order or a referral as it is entered.
///
/// @param on day of it; today when absent
/// @param who names of those who went or called, or the agency (劝返人员)
/// @param document number of the order or of the referral
/// @param until day by which an order wants the child back
public record StepEntry(
        @NotNull StepKind kind,
        LocalDate on,
        @NotBlank @Size(max = 80) String who,
        @NotNull StepOutcome outcome,
        @Size(max = 60) String document,
        LocalDate until,
        @Size(max = 400) String note) {

    /// @throws Refusal.Invalid when it is still to come, or an order has no number and last day
    LocalDate day(LocalDate today) {
        var day = on == null ? today : on;
        if (day.isAfter(today)) {
            throw Refusal.invalid("registry.day-to-come", "on");
        }
        if (!kind.isPersuasion() && (document == null || document.isBlank())) {
            throw Refusal.invalid("registry.document-needed", "document");
        }
        if (kind == StepKind.ORDER && (until == null || until.isBefore(day))) {
            throw Refusal.invalid("registry.order-until", "until");
        }
        return day;
    }
}
