package org.guanai.mentoring.match.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A pairing that had ended is active again; told within the transaction, so that its duties come
/// back with it.
///
/// @param from first day
/// @param rested the days between, when its duties rest on them; null when they are owed
/// @param by who brought it back; null when that followed from elsewhere
public record PairingReturn(
        ActivePairing pairing,
        PairingKind kind,
        LocalDate from,
        Instant recordedAt,
        Rest rested,
        UUID by) {

    /// @param until last day
    public record Rest(LocalDate from, LocalDate until, String reason) {}
}
