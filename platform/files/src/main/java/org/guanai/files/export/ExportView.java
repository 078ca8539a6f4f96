package org.guanai.files.export;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.guanai.files.export.order.ExportFormat;
import org.guanai.kit.openapi.Nullable;

/// An export (导出) as its asker sees it, and whoever decides on it.
///
/// @param rows of the file; before it is DONE, as counted when it was asked for
/// @param state WAITING: for the approval of a responsible person
/// @param decidedBy who allowed or refused it; absent where no approval was needed
/// @param failure code of the problem, only when FAILED
/// @param expiresAt until when the file can be fetched; absent before it is DONE
public record ExportView(
        UUID id,
        String list,
        Map<String, String> filter,
        ExportFormat format,
        String purpose,
        String askedBy,
        Instant askedAt,
        int rows,
        ExportState state,
        @Nullable String decidedBy,
        @Nullable String decidedWhy,
        @Nullable String failure,
        @Nullable Instant expiresAt) {

    static ExportView of(Export e) {
        return new ExportView(
                e.id,
                e.list,
                e.filter(),
                e.format,
                e.purpose,
                e.askedBy,
                e.askedAt,
                e.rowCount,
                e.state,
                e.decidedBy,
                e.decidedWhy,
                e.failure,
                e.expiresAt);
    }
}
