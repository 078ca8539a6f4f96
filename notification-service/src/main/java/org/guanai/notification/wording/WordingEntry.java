package org.guanai.notification.wording;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// Words of a county for a notice.
///
/// @param code of the national template that they replace: `INCIDENT`
/// @param language `zh` or `en`
/// @param subject with names in braces: `{student}`
/// @param effectiveFrom first day on which they are used, once they are approved
public record WordingEntry(
        @NotBlank @Size(max = 60) String code,
        @NotNull @Pattern(regexp = "zh|en") String language,
        @NotBlank @Size(max = 120) @Pattern(regexp = "[^\\x00-\\x1f\\x7f]*") String subject,
        @NotBlank @Size(max = 2000) String body,
        @NotNull LocalDate effectiveFrom) {}
