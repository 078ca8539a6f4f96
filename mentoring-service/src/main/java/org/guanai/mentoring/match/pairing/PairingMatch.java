package org.guanai.mentoring.match.pairing;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.mentoring.match.event.PairingKind;

/// A child and the helper to be made responsible for it.
///
/// @param from first day, not in the future; today when absent
public record PairingMatch(
        @NotNull UUID studentId,
        @NotNull UUID helperId,
        @NotNull PairingKind kind,
        LocalDate from) {}
