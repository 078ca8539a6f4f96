package org.guanai.aid.inkind;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Takes an entry back that was wrong.
public record DeliveryWithdrawal(@NotBlank @Size(max = 500) String reason) {}
