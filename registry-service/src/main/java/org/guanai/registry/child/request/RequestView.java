package org.guanai.registry.child.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.openapi.Nullable;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;

/// A guardian's request for correction (更正申请).
///
/// @param requesterId the guardian
/// @param dueOn last day for the answer, or for the answer to the appeal
/// @param ruleVersion version of the rule that the day follows from
/// @param answer what the school says
/// @param appeal what the guardian says of it
/// @param finalAnswer what the county says
public record RequestView(
        UUID id,
        OrgPath org,
        UUID studentId,
        UUID requesterId,
        FilePart part,
        @Nullable String says,
        String shouldBe,
        String why,
        RequestState state,
        Instant requestedAt,
        LocalDate dueOn,
        String ruleVersion,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        @Nullable String appeal,
        @Nullable LocalDate appealedOn,
        @Nullable String finalAnswer,
        @Nullable LocalDate finalOn,
        long version) {

    static RequestView of(CorrectionRequest r, Sealer seal) {
        return new RequestView(
                r.id,
                r.org,
                r.studentId,
                r.requesterId,
                r.part,
                seal.open(r.says, "correction_request", r.id, "says"),
                seal.open(r.shouldBe, "correction_request", r.id, "should_be"),
                seal.open(r.why, "correction_request", r.id, "why"),
                r.state,
                r.requestedAt,
                r.dueOn,
                r.ruleVersion,
                seal.open(r.answer, "correction_request", r.id, "answer"),
                r.answeredOn,
                seal.open(r.appeal, "correction_request", r.id, "appeal"),
                r.appealedOn,
                seal.open(r.finalAnswer, "correction_request", r.id, "final_answer"),
                r.finalOn,
                r.version);
    }
}
