package org.guanai.safety.publicreport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// What somebody reports without logging in.
///
/// @param county its 6-digit code
/// @param where school, village or place; sealed in the database
/// @param child who it is about, as far as known; sealed
/// @param what was seen or heard; sealed
/// @param contact of who reports, if they like to be asked; sealed
public record PublicReportEntry(
        @NotNull @Pattern(regexp = "\\d{6}") String county,
        @NotBlank @Size(max = 200) String where,
        @Size(max = 100) String child,
        @NotBlank @Size(max = 4000) String what,
        @Size(max = 200) String contact) {}
