package org.guanai.registry.equality.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// What a school recorded of one field of equal treatment (一视同仁登记).
///
/// @param children how many it concerned
/// @param withdrawnAt absent while it stands
public record TreatmentRecordView(
        UUID id,
        OrgPath org,
        TreatmentField field,
        String what,
        LocalDate on,
        int children,
        String recordedBy,
        Instant recordedAt,
        @Nullable Instant withdrawnAt) {
    static TreatmentRecordView of(TreatmentRecord r) {
        return new TreatmentRecordView(
                r.id,
                r.org,
                r.field,
                r.what,
                r.happenedOn,
                r.students.length,
                r.recordedBy,
                r.recordedAt,
                r.withdrawn == null ? null : r.withdrawn.withdrawnAt());
    }
}
