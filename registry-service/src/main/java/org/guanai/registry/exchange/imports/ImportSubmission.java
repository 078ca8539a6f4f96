package org.guanai.registry.exchange.imports;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.registry.exchange.imports.intake.ImportKind;

/// The form of an upload, as the API document shows it; it is read piece by piece as it arrives.
///
/// @param file a workbook (.xlsx, .xls) or text with commas, semicolons or tabs (UTF-8, UTF-16 or
///   GB18030), at most 20 MB unless the installation says otherwise
/// @param kind what the file lists
public record ImportSubmission(
        @Schema(type = SchemaType.STRING, format = "binary", required = true) String file,
        @Schema(required = true) ImportKind kind) {}
