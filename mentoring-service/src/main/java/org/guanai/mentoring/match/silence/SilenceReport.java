package org.guanai.mentoring.match.silence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

/// Nobody has been in touch with a child.
///
/// @param since the last time that somebody was; absent when never, or unknown
public record SilenceReport(
        @NotNull UUID studentId, LocalDate since, @Size(max = 400) String remark) {

    /// @throws Refusal.Invalid when it says a day that is still to come
    void check(LocalDate today) {
        if (since != null && since.isAfter(today)) {
            throw Refusal.invalid("mentoring.since-in-future", "since");
        }
    }
}
