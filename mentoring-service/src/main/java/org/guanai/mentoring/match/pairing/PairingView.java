package org.guanai.mentoring.match.pairing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.match.event.PairingKind;

/// A pairing with the names of both.
///
/// @param studentName the child's name, so that a wrong choice is seen at once
/// @param until last day; absent while active
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PairingView(
        UUID id,
        OrgPath org,
        UUID studentId,
        @Nullable String studentName,
        UUID helperId,
        @Nullable String helperName,
        PairingKind kind,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable EndReason reason,
        boolean active,
        long version) {

    static PairingView of(Pairing p, String studentName, String helperName) {
        return new PairingView(
                p.id,
                p.org,
                p.studentId,
                studentName,
                p.helperId,
                helperName,
                p.kind,
                p.startsOn,
                p.endedOn,
                p.endReason,
                p.isActive(),
                p.version);
    }
}
