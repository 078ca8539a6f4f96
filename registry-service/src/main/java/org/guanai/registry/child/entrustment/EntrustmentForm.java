package org.guanai.registry.child.entrustment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.guanai.kit.problem.Refusal;
import org.guanai.registry.people.guardian.Relation;
import org.guanai.registry.personal.PersonName;
import org.guanai.registry.personal.Phone;

/// An entrustment as it is drawn up.
///
/// @param carer who takes care of the child
/// @param phone of the carer
/// @param relation of the carer to the child
/// @param scope what the carer does: meals, school, health
/// @param reason why the parents cannot
/// @param from first day
/// @param until last day, at most three years after the first
/// @param declared whether the carer has declared that none of the statutory grounds excludes them
public record EntrustmentForm(
        @NotBlank @Size(max = 50) String carer,
        @Size(max = 20) String phone,
        @NotNull Relation relation,
        @NotBlank @Size(max = 300) String scope,
        @NotBlank @Size(max = 200) String reason,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        boolean declared) {
    private static final int LONGEST_YEARS = 3;

    /// @throws Refusal.Invalid for a phone that nobody can dial, or days in disorder
    EntrustmentForm checked() {
        if (!until.isAfter(from) || until.isAfter(from.plusYears(LONGEST_YEARS))) {
            throw Refusal.invalid("registry.entrustment-days", "until");
        }
        return new EntrustmentForm(
                PersonName.tidied(carer),
                dialled(),
                relation,
                scope,
                reason,
                from,
                until,
                declared);
    }

    private String dialled() {
        return phone == null || phone.isBlank()
                ? null
                : Phone.parse(phone)
                        .orElseThrow(() -> Refusal.invalid("registry.phone-invalid", "phone"));
    }
}
