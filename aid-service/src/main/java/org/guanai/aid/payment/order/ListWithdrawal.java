package org.guanai.aid.payment.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Takes a payment list back before it goes to the bank.
///
/// @param reason stands in the audit
public record ListWithdrawal(@NotBlank @Size(max = 500) String reason) {}
