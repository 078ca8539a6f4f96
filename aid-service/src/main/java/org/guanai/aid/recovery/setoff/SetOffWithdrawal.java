package org.guanai.aid.recovery.setoff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Takes a set-off back (撤销抵扣).
///
/// @param reason stands in the audit
public record SetOffWithdrawal(@NotBlank @Size(max = 500) String reason) {}
