package org.guanai.registry.network.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// @param remark what came of it in the end
public record ReferralClosing(@NotBlank @Size(min = 2, max = 500) String remark) {}
