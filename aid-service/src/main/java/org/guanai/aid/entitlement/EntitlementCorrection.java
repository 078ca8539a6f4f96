package org.guanai.aid.entitlement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why a confirmation is taken back.
public record EntitlementCorrection(@NotBlank @Size(max = 500) String reason) {}
