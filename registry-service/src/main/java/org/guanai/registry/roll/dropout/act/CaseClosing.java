package org.guanai.registry.roll.dropout.act;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// The case is struck off (销号).
public record CaseClosing(@NotBlank @Size(min = 4, max = 200) String reason) {}
