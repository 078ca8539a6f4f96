package org.guanai.registry.roll.ledger.entry;

/// A row of a ledger that names its village.
///
/// @param village its 12-digit code
public record VillageRow(String village, LedgerEntry entry) {}
