package org.guanai.aid.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.text.TypedText;

/// What is to be published.
///
/// @param school 10-digit 学校标识码
public record Publication(
        @NotNull UUID programmeId,
        @NotNull @Pattern(regexp = "\\d{4}-\\d{4}-[12]") @Schema(examples = "2025-2026-2")
                String term,
        @NotNull @Pattern(regexp = "\\d{10}") @Schema(examples = "2133000123") String school) {

    public Publication {
        school = TypedText.number(school);
    }
}
