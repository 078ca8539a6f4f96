package org.guanai.mentoring.match.event;

import java.time.Instant;
import java.time.LocalDate;

/// A pairing has begun; told within the transaction, so that its duties begin with it.
///
/// @param from first day
public record PairingStart(
        ActivePairing pairing, PairingKind kind, LocalDate from, Instant recordedAt) {}
