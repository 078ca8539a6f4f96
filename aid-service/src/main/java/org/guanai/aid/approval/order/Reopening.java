package org.guanai.aid.approval.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// Why a decision is taken back.
///
/// @param reason stands beside the decision and in the audit
public record Reopening(@NotBlank @Size(max = 500) String reason) {}
