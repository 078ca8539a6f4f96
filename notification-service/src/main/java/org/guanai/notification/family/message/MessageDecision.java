package org.guanai.notification.family.message;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Whether a message goes out.
public record MessageDecision(boolean approved, @NotBlank @Size(max = 200) String reason) {}
