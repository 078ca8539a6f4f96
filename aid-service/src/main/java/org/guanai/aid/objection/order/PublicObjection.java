package org.guanai.aid.objection.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/// An objection of somebody without an account, as it is sent. Who it is need not be said.
///
/// @param entryId a row of the notice
public record PublicObjection(@NotNull UUID entryId, @NotBlank @Size(max = 2000) String ground) {}
