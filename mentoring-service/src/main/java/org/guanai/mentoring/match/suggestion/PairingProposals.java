package org.guanai.mentoring.match.suggestion;

import java.util.List;

/// Whom the children of a school might get.
///
/// @param items class by class, at most 200
public record PairingProposals(List<ProposalView> items) {}
