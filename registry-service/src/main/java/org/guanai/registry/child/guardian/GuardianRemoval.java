package org.guanai.registry.child.guardian;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why somebody is no guardian of a student any more.
///
/// @param reason on record: entered by mistake, custody taken away, died …
public record GuardianRemoval(@NotBlank @Size(max = 200) String reason) {}
