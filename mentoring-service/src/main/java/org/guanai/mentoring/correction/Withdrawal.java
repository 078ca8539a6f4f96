package org.guanai.mentoring.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why a record is taken back (撤回).
public record Withdrawal(@NotBlank @Size(max = 400) String reason) {}
