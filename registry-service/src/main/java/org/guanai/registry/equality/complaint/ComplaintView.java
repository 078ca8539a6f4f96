package org.guanai.registry.equality.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.equality.treatment.Field;

/// A complaint that a child was treated worse than others (不公平对待投诉).
///
/// @param org path of the school
/// @param answerBy last day of the answer
/// @param upheld absent while it waits, as are `answer` and `answeredOn`
/// @param withdrawnAt absent while it stands
public record ComplaintView(
        UUID id,
        UUID studentId,
        OrgPath org,
        Field field,
        String statement,
        LocalDate raisedOn,
        LocalDate answerBy,
        @Nullable Boolean upheld,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        @Nullable Instant withdrawnAt) {

    static ComplaintView of(Complaint c, ComplaintSeal seal) {
        return new ComplaintView(
                c.id,
                c.studentId,
                c.org,
                c.field,
                seal.open(c.id, "statement", c.statement),
                c.raisedOn,
                c.answerBy,
                c.upheld,
                seal.open(c.id, "answer", c.answer),
                c.answeredOn,
                c.withdrawn == null ? null : c.withdrawn.withdrawnAt());
    }
}
