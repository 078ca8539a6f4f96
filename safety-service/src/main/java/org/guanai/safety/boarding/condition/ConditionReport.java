package org.guanai.safety.boarding.condition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.guanai.kit.problem.Refusal;

/// An inspection of the five conditions.
///
/// @param school 10-digit 学校标识码; the caller's own school when absent
/// @param scores exactly one of each condition
public record ConditionReport(
        @Pattern(regexp = "\\d{10}") String school,
        @NotNull LocalDate inspectedOn,
        @NotNull @Size(min = 5, max = 5) List<@NotNull @Valid Score> scores) {

    /// @throws Refusal.Invalid when a condition is missing, and another is there twice
    void requireAllFive() {
        var named = scores.stream().map(Score::condition).collect(Collectors.toSet());
        if (named.size() < LivingCondition.values().length) {
            throw Refusal.invalid("safety.five-conditions", "scores");
        }
    }

    /// @param score 0 to 10
    /// @param finding what was seen
    /// @param dueOn until when it is put right; at most so many days later as the rule says, which
    ///   is meant when absent; only below the passing score
    public record Score(
            @NotNull LivingCondition condition,
            @NotNull @Min(0) @Max(10) Integer score,
            @Size(max = 1000) String finding,
            LocalDate dueOn) {}
}
