package org.guanai.registry.rule.basis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// A document of the county that rules rest on.
///
/// @param number by which rules name it, 县教发〔2026〕1号
/// @param issuer 发文机关
public record BasisEntry(
        @NotBlank @Size(min = 4, max = 60) String number,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 100) String issuer,
        @NotNull LocalDate effectiveFrom) {}
