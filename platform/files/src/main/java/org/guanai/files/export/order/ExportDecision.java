package org.guanai.files.export.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// The decision of a responsible person on an export (导出审批).
public record ExportDecision(
        @NotNull Boolean approved, @NotBlank @Size(min = 2, max = 200) String reason) {}
