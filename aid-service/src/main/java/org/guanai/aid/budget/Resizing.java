package org.guanai.aid.budget;

import jakarta.validation.constraints.NotNull;
import org.guanai.aid.money.Money;

/// Another total for a budget.
public record Resizing(@NotNull Money total) {}
