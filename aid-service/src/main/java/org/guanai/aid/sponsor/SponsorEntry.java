package org.guanai.aid.sponsor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// A sponsor as they are entered, or put right.
///
/// @param creditCode 统一社会信用代码 of a company or organisation
/// @param contact how the school reaches them; sealed
/// @param thanked whether they consent to be thanked by name in public
public record SponsorEntry(
        @NotBlank @Size(max = 100) String name,
        @NotNull SponsorKind kind,
        @Pattern(regexp = "[0-9A-Z]{18}") String creditCode,
        @Size(max = 100) String contact,
        @NotNull Boolean thanked) {}
