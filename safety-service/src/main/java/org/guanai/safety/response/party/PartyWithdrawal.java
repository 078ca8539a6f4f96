package org.guanai.safety.response.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why somebody is taken out.
///
/// @param reason stands in the audit
public record PartyWithdrawal(@NotBlank @Size(max = 500) String reason) {}
