package org.guanai.safety.mandatory.disclosure;

import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// Who made a mandatory report.
///
/// @param reportedBy id of a member of staff; absent for a client without a person
public record DisclosedInformant(UUID reportId, @Nullable UUID reportedBy) {}
