package org.guanai.mentoring.care.occasion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;

/// A permission to enter forgotten contacts.
///
/// @param openUntil last day on which they are entered
/// @param withdrawnWhy absent while it stands
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LateEntryView(
        UUID id,
        UUID pairingId,
        UUID studentId,
        UUID helperId,
        LocalDate startsOn,
        LocalDate endsOn,
        String reason,
        UUID allowedBy,
        LocalDate allowedOn,
        LocalDate openUntil,
        @Nullable String withdrawnWhy,
        long version) {

    static LateEntryView of(LateEntry e) {
        return new LateEntryView(
                e.id,
                e.pairingId,
                e.studentId,
                e.helperId,
                e.startsOn,
                e.endsOn,
                e.reason,
                e.allowedBy,
                e.allowedOn,
                e.openUntil,
                e.withdrawnWhy,
                e.version);
    }
}
