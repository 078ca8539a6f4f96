package org.guanai.aid.payment.order;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Which approvals are to be drawn into a payment list.
public record Drawing(
        @NotNull UUID programmeId,
        @NotNull @Pattern(regexp = "\\d{4}-\\d{4}-[12]") @Schema(examples = "2025-2026-2")
                String term) {}
