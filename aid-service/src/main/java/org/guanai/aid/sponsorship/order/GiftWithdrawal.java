package org.guanai.aid.sponsorship.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Takes a gift back that was entered wrong.
public record GiftWithdrawal(@NotBlank @Size(max = 500) String reason) {}
