package org.guanai.mentoring.match.pairing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// The end of a pairing, as a person states it.
///
/// @param until last day, not in the future; today when absent
public record PairingEnding(
        @NotNull EndReason reason, LocalDate until, @Size(max = 400) String note) {}
