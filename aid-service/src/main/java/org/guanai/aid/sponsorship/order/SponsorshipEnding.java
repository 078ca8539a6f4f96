package org.guanai.aid.sponsorship.order;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/// How a sponsorship ends: either side may say so.
///
/// @param on last day
public record SponsorshipEnding(@NotNull EndCause cause, @NotNull LocalDate on) {
    /// Why.
    public enum EndCause {
        SPONSOR,
        FAMILY,
        GRADUATED,
        LEFT_SCHOOL,
        SCHOOL,
        MISTAKE
    }
}
