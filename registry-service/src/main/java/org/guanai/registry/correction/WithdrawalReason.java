package org.guanai.registry.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// @param reason why the record is taken back
public record WithdrawalReason(@NotBlank @Size(min = 4, max = 200) String reason) {}
