package org.guanai.registry.child.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;

/// A request for a child's file (查阅申请).
///
/// @param member id of the member of staff who asks
/// @param days for how many days, from the decision on
/// @param decidedWhy absent while it waits, as is `decidedAt`
/// @param endsOn last day on which the file is open; absent unless it was granted
/// @param endedAt absent while it is open
public record AccessRequestView(
        UUID id,
        OrgPath org,
        UUID studentId,
        UUID member,
        String purpose,
        int days,
        Instant askedAt,
        AccessState state,
        @Nullable Instant decidedAt,
        @Nullable String decidedWhy,
        @Nullable LocalDate endsOn,
        @Nullable Instant endedAt) {

    static AccessRequestView of(AccessRequest r) {
        return new AccessRequestView(
                r.id,
                r.org,
                r.studentId,
                r.member,
                r.purpose,
                r.days,
                r.askedAt,
                r.state,
                r.decidedAt,
                r.decidedWhy,
                r.endsOn,
                r.endedAt);
    }
}
