package org.guanai.registry.roll.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.guanai.kit.problem.Refusal;

/// A child of the ledger verified (核实), or put right.
///
/// @param standing anything but ENROLLED, which the comparison finds
/// @param place where it goes to school instead, or is
/// @param proof needed for another county, deferment, abroad and death
public record LedgerChange(
        @NotBlank @Size(max = 60) String name,
        @NotNull @Pattern(regexp = "[0129]") String sex,
        @NotNull @PastOrPresent LocalDate birthDate,
        @Size(max = 60) String householdHead,
        @NotNull LedgerStanding standing,
        @Size(max = 120) String place,
        @Size(max = 200) String proof) {

    /// @throws Refusal.Unprocessable for a roll that nothing has found, and without proof
    void check(LedgerStanding before) {
        if (standing == LedgerStanding.ENROLLED && before != LedgerStanding.ENROLLED) {
            throw Refusal.unprocessable("registry.standing-by-comparison", "standing");
        }
        if (standing.needsProof() && (proof == null || proof.isBlank())) {
            throw Refusal.unprocessable("registry.standing-proof", "proof");
        }
    }
}
