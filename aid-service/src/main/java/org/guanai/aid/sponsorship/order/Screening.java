package org.guanai.aid.sponsorship.order;

import jakarta.validation.constraints.NotNull;

/// The school lets words through, or stops them.
public record Screening(@NotNull Boolean released) {}
