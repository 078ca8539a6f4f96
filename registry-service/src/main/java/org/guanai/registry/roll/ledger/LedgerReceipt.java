package org.guanai.registry.roll.ledger;

/// What became of a sheet.
///
/// @param created children who are new in the ledger
/// @param known who were in it already, and may have been put right
public record LedgerReceipt(String village, int created, int known) {}
