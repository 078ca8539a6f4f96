package org.guanai.aid.donation.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Takes a donation or a use back that was entered wrong.
public record EntryWithdrawal(@NotBlank @Size(max = 500) String reason) {}
