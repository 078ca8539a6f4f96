package org.guanai.aid.application.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.aid.payee.BankAccount;

/// An application as it is sent.
///
/// @param hardshipKind code or Chinese word of the county's list; a legacy one is mapped forward.
///   Of a child who is recognised as in hardship the recognition's holds, whatever is sent
/// @param onBehalf the school applies for the family; true unless said otherwise, never for a
///   guardian
public record Submission(
        @NotNull UUID studentId,
        @NotNull UUID programmeId,
        @NotNull @Pattern(regexp = "\\d{4}-\\d{4}-[12]") @Schema(examples = "2025-2026-2")
                String term,
        @Size(max = 40) @Schema(examples = "SUBSISTENCE_ALLOWANCE") String hardshipKind,
        @Size(max = 2000) String statement,
        Boolean onBehalf,
        @Valid BankAccount bankAccount) {}
