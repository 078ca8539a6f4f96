package org.guanai.aid.recovery.setoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.money.Money;
import org.guanai.kit.openapi.Nullable;

/// What is set off against a later payment (抵扣).
///
/// @param applicationId of whose payment it is taken
/// @param agreedBy who of the family agreed, and how
/// @param takenAt when the payment was made that it was taken of
public record SetOffView(
        UUID id,
        UUID recoveryId,
        UUID applicationId,
        UUID studentId,
        Money amount,
        String agreedBy,
        LocalDate agreedOn,
        SetOffState state,
        @Nullable Instant approvedAt,
        @Nullable Instant takenAt,
        long version) {
    static SetOffView of(SetOff s) {
        return new SetOffView(
                s.id,
                s.recoveryId,
                s.applicationId,
                s.studentId,
                new Money(s.amount),
                s.agreedBy,
                s.agreedOn,
                s.state,
                s.approvedAt,
                s.takenAt,
                s.version);
    }
}
