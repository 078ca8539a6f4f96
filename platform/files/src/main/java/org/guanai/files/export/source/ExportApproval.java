package org.guanai.files.export.source;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/// When an export needs an approval. Rule `export.approval`.
///
/// @param rows that may leave without one
record ExportApproval(@Min(0) @Max(10_000) int rows) {}
