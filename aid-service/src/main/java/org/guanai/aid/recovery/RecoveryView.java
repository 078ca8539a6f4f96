package org.guanai.aid.recovery;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.aid.money.Money;

/// What was paid too much (多发退回).
///
/// @param repaid in money and by what was set off
/// @param setAside to be set off against a later payment
/// @param dueOn last day for the family
public record RecoveryView(
        UUID id,
        UUID applicationId,
        UUID studentId,
        String term,
        Money amount,
        Money repaid,
        Money setAside,
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
                new Money(r.setAside),
                r.cause,
                r.explanation,
                r.state,
                r.dueOn,
                r.version);
    }
}
