package org.guanai.aid.decision;

import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// Which application is decided on, and by which level.
///
/// @param org of the school
public record DecidedCase(UUID application, OrgPath org, DecisionLevel level) {}
