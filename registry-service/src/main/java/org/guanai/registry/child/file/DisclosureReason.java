package org.guanai.registry.child.file;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// @param reason why the fields must be seen
public record DisclosureReason(@NotBlank @Size(min = 4, max = 200) String reason) {}
