package org.guanai.registry.network.liaison;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// What was talked over with a department (部门联络).
///
/// @param on day of it
/// @param followUp what is still to be done
/// @param followUpOn last day for it
/// @param followedOn when it was done
/// @param withdrawnAt absent while it stands, as is `withdrawnWhy`
public record LiaisonView(
        UUID id,
        OrgPath org,
        UUID agencyId,
        LocalDate on,
        LiaisonManner manner,
        String topic,
        String outcome,
        @Nullable String followUp,
        @Nullable LocalDate followUpOn,
        @Nullable LocalDate followedOn,
        String recordedBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy,
        long version) {

    static LiaisonView of(Liaison l) {
        var withdrawn = l.withdrawn;
        return new LiaisonView(
                l.id,
                l.org,
                l.agencyId,
                l.heldOn,
                l.manner,
                l.topic,
                l.outcome,
                l.followUp,
                l.followUpOn,
                l.followedOn,
                l.recordedBy,
                withdrawn == null ? null : withdrawn.withdrawnAt(),
                withdrawn == null ? null : withdrawn.withdrawnWhy(),
                l.version);
    }
}
