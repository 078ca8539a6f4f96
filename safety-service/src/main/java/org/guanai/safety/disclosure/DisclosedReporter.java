package org.guanai.safety.disclosure;

import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// Who reported an incident.
///
/// @param reportedBy id of a member of staff; absent for a client without a person
public record DisclosedReporter(UUID incidentId, @Nullable UUID reportedBy) {}
