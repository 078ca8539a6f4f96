package org.guanai.safety.response.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;
import org.guanai.safety.agency.Agency;

/// What is to be done.
///
/// @param agency for a referral, whom it is referred to
/// @param what sealed in the database
/// @param ownerId member of staff who does it
public record ActionEntry(
        @NotNull ActionKind kind,
        Agency agency,
        @NotBlank @Size(max = 2000) String what,
        @NotNull UUID ownerId,
        @NotNull LocalDate dueOn) {

    /// @throws Refusal.Invalid for a referral to nobody, and a measure of an authority
    void requireAgency() {
        if ((kind == ActionKind.REFERRAL) != (agency != null)) {
            throw Refusal.invalid("safety.referral-agency", "agency");
        }
    }
}
