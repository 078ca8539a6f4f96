package org.guanai.aid.application;

import java.util.UUID;
import org.guanai.aid.money.Money;

/// A row of a work list: without the kind of hardship, the statement and the account.
public record AidApplicationSummary(
        UUID id,
        UUID studentId,
        String studentName,
        String school,
        String className,
        int grade,
        UUID programmeId,
        String term,
        boolean priority,
        ApplicationState state,
        Money amount,
        long version) {

    static AidApplicationSummary of(AidApplication a) {
        return new AidApplicationSummary(
                a.id,
                a.studentId,
                a.studentName,
                a.schoolCode,
                a.className,
                a.grade,
                a.programmeId,
                a.term,
                a.priority,
                a.state,
                Money.orNull(a.amount),
                a.version);
    }
}
