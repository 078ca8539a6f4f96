package org.guanai.aid.upload;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The form of a sheet, as the API document shows it; it is read piece by piece as it arrives.
///
/// @param file a workbook (.xlsx, .xls) or text with commas, semicolons or tabs, at most 4 MB
public record SheetSubmission(
        @Schema(type = SchemaType.STRING, format = "binary", required = true) String file) {}
