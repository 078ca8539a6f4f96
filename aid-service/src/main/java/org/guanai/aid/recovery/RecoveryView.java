package org.guanai.aid.recovery;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.money.Money;

/// What was paid too much (多发退回).
///
/// @param dueOn last day for the family
public record RecoveryView(
        UUID id,
        UUID applicationId,
        UUID studentId,
        String term,
        Money amount,
        Money repaid,
        RecoveryClaim.OverpaymentCause cause,
        String explanation,
        RecoveryState state,
        LocalDate dueOn,
        long version) {

    static RecoveryView of(Recovery r) {
        return new RecoveryView(
                r.id,
                r.applicationId,
                r.studentId,
                r.term,
                new Money(r.amount),
                new Money(r.repaid),
                r.cause,
                r.explanation,
                r.state,
                r.dueOn,
                r.version);
    }
}
