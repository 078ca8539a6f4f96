package org.guanai.registry.roll.transfer.act;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.guanai.kit.problem.Refusal;

/// A school asks for a child of another school of the county (转学申请).
///
/// @param documentNumber ID number; either this or `studentNumber`
/// @param studentNumber 学籍号
/// @param grade 1–9, the same that the child is in
public record TransferRequest(
        @NotBlank @Size(max = 60) String name,
        @NotNull LocalDate birthDate,
        @Size(max = 30) String documentNumber,
        @Size(max = 30) String studentNumber,
        @Min(1) @Max(9) int grade,
        boolean boarder,
        @NotNull TransferReason reason,
        @Size(max = 200) String note) {

    /// @throws Refusal.Invalid without any number
    public void requireNumber() {
        if (documentNumber == null && studentNumber == null) {
            throw Refusal.invalid("registry.transfer-number", "documentNumber");
        }
    }
}
