package org.guanai.registry.exchange.imports;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The form of an upload, as the API document shows it; it is read piece by piece as it arrives.
///
/// @param file .xlsx or .csv
/// @param kind roster or staff
public record ImportSubmission(
        @Schema(type = SchemaType.STRING, format = "binary", required = true) String file,
        @Schema(
                        required = true,
                        enumeration = {"roster", "staff"})
                String kind) {}
