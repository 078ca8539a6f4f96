package org.guanai.safety.bullying.enquiry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/// Why somebody appeals to the county against a finding.
///
/// @param by of which student: the guardian appeals
/// @param reason sealed in the database
public record Appeal(@NotNull UUID by, @NotBlank @Size(max = 2000) String reason) {}
