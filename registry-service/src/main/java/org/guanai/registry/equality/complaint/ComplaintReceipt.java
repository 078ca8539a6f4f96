package org.guanai.registry.equality.complaint;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.registry.equality.treatment.Field;

/// A complaint without what is sealed: this answer is stored with its Idempotency-Key.
///
/// @param answerBy last day of the answer
/// @param upheld absent while it waits
public record ComplaintReceipt(
        UUID id,
        UUID studentId,
        Field field,
        LocalDate raisedOn,
        LocalDate answerBy,
        @Nullable Boolean upheld) {
    static ComplaintReceipt of(Complaint c) {
        return new ComplaintReceipt(c.id, c.studentId, c.field, c.raisedOn, c.answerBy, c.upheld);
    }
}
