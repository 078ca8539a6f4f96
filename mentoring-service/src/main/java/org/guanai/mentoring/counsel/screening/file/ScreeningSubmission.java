package org.guanai.mentoring.counsel.screening.file;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The form of a sheet of results, as the API document shows it; it is read piece by piece as it
/// arrives.
///
/// @param file a workbook (.xlsx, .xls) or text with commas, semicolons or tabs, at most 2 MB
public record ScreeningSubmission(
        @Schema(type = SchemaType.STRING, format = "binary", required = true) String file) {}
