package org.guanai.files.attachment;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The form of an upload, as the API document shows it; it is read piece by piece as it arrives.
///
/// @param file JPEG, PNG or PDF, at most 10 MB
public record AttachmentSubmission(
        @Schema(type = SchemaType.STRING, format = "binary", required = true) String file) {}
