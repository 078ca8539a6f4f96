package org.guanai.aid.budget;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.aid.money.Money;

/// Money that is allotted to a programme for a term.
public record Allotment(
        @NotNull @Pattern(regexp = "\\d{4}-\\d{4}-[12]") @Schema(examples = "2025-2026-2")
                String term,
        @NotNull Money total) {}
