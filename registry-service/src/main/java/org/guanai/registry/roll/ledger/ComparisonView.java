package org.guanai.registry.roll.ledger;

import org.guanai.kit.scope.OrgPath;

/// What a comparison of the ledger with the rolls found.
///
/// @param children of school age
/// @param enrolled on a roll of the county
/// @param missing on none, without a reason
/// @param missingGirls of these, the girls
/// @param opened cases that were opened for them
public record ComparisonView(
        OrgPath org, int children, int enrolled, int missing, int missingGirls, int opened) {}
