package org.guanai.safety.bullying.survey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.guanai.kit.problem.Refusal;

/// A survey that is announced.
///
/// @param school 10-digit 学校标识码; the caller's own school when absent
/// @param term `2025-2026-2`, in which its days lie
/// @param closesOn last day on which it is answered
public record SurveyEntry(
        @Pattern(regexp = "\\d{10}") String school,
        @NotNull @Pattern(regexp = "\\d{4}-\\d{4}-[12]") String term,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn) {

    /// @throws Refusal.Invalid when it ends before it begins
    void requireOrder() {
        if (closesOn.isBefore(opensOn)) {
            throw Refusal.invalid("safety.survey-days", "closesOn");
        }
    }
}
