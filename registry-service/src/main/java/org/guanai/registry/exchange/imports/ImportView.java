package org.guanai.registry.exchange.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.guanai.kit.job.JobState;
import org.guanai.kit.openapi.Nullable;
import org.guanai.registry.exchange.imports.intake.ImportKind;

/// An import (导入任务) as its submitter sees it.
///
/// @param state DONE means: visible in the other services too
/// @param kind what the file lists
/// @param rowsTotal rows of the file; 0 until it has been looked through
/// @param rowsAccepted taken so far, the unchanged ones counted
/// @param warnings remarks about rows that were taken all the same
/// @param note why it is not DONE though every row is handled; absent otherwise
/// @param finishedAt absent until DONE or FAILED
/// @param failure only when FAILED
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportView(
        UUID id,
        JobState state,
        ImportKind kind,
        int rowsTotal,
        int rowsAccepted,
        int rowsRejected,
        int warnings,
        @Nullable String note,
        Instant submittedAt,
        @Nullable Instant finishedAt,
        @Nullable ImportFailure failure) {

    /// @param code of the problem catalogue
    public record ImportFailure(String code, @Nullable String detail) {}
}
