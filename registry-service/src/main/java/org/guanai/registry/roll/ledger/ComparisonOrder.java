package org.guanai.registry.roll.ledger;

import org.guanai.kit.scope.OrgPath;

/// The ledger is compared with the rolls (比对).
///
/// @param org township or village; the whole county when absent
public record ComparisonOrder(OrgPath org) {}
