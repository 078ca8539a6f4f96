package org.guanai.registry.roll.dropout;

import java.util.UUID;
import org.guanai.events.registry.DropoutCaseMoved.DropoutState;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.roll.dropout.act.DropoutCause;

/// Which cases are listed; what is null is not asked.
///
/// @param org at this organisation, or below it
/// @param sex GB/T 2261.1
record DropoutFilter(
        OrgPath org, DropoutState state, String sex, DropoutCause cause, UUID student) {}
