package org.guanai.mentoring.match.event;

import java.time.LocalDate;

/// A pairing, active or ended.
///
/// @param from first day
/// @param until last day; null while it is active
public record PairingPeriod(
        ActivePairing pairing, PairingKind kind, LocalDate from, LocalDate until) {}
