package org.guanai.aid.recognition.order;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.aid.money.Money;

/// An application to be recognised as in hardship (困难认定申请), as it is sent.
///
/// @param term any term of the school year
/// @param hardshipKind code or Chinese word; a legacy one is mapped forward
/// @param statement why, in the family's words; sealed
/// @param household persons who live on the family's income
/// @param incomePerHead CNY a year
public record RecognitionEntry(
        @NotNull UUID studentId,
        @NotNull @Pattern(regexp = "\\d{4}-\\d{4}-[12]") @Schema(examples = "2025-2026-2")
                String term,
        @NotBlank @Size(max = 40) @Schema(examples = "SUBSISTENCE_ALLOWANCE") String hardshipKind,
        @Size(max = 2000) String statement,
        @Min(1) @Max(30) Integer household,
        Money incomePerHead) {}
