package org.guanai.notification.family;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Takes something back (撤回); it stays on record with the reason.
public record Withdrawal(@NotBlank @Size(max = 200) String reason) {}
