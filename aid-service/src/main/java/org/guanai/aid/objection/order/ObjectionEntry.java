package org.guanai.aid.objection.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/// An objection as it is sent.
///
/// @param entryId a row of the notice
public record ObjectionEntry(@NotNull UUID entryId, @NotBlank @Size(max = 2000) String ground) {}
