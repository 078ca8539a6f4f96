package org.guanai.kit.rule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A county's own version of a local rule.
///
/// @param content all fields of the rule, in the shape of the version that it comes before
/// @param basis the county's document
/// @param effectiveTo last day; absent when it has no end
public record RuleSetting(
        @NotBlank @Size(max = 80) @Schema(examples = "feedback") String code,
        @NotNull @Schema(examples = "{\"fromConcern\": 2, \"workingDays\": 3}")
                Map<String, Object> content,
        @NotBlank @Size(max = 400) @Schema(examples = "县教发〔2026〕1号") String basis,
        @NotNull @Schema(examples = "2026-03-01") LocalDate effectiveFrom,
        LocalDate effectiveTo) {}
