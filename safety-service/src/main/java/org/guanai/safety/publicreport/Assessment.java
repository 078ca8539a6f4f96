package org.guanai.safety.publicreport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/// What the county makes of a public report.
///
/// @param followed whether it is followed up; dismissed otherwise
/// @param mandatoryReportId the mandatory report that was made of it
/// @param words sealed in the database
public record Assessment(
        @NotNull Boolean followed,
        UUID mandatoryReportId,
        @NotBlank @Size(max = 2000) String words) {}
