package org.guanai.registry.child.matching.file;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The form of a list, as the API document shows it; it is read piece by piece as it arrives.
///
/// @param file a workbook (.xlsx, .xls) or text with commas, semicolons or tabs, at most 4 MB
/// @param kind code of the kind of hardship that it is about
public record AgencyListSubmission(
        @Schema(type = SchemaType.STRING, format = "binary", required = true) String file,
        @Schema(required = true, examples = "SUBSISTENCE_ALLOWANCE") String kind) {}
