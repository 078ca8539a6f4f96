package org.guanai.registry.child.recognition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.kit.openapi.Nullable;

/// What people recognised of a student (认定). Never for families of others (3.3.3b).
///
/// @param kind code of the kind of hardship, as the rule `hardship.kinds` lists it
/// @param subjects in which learning is hard
/// @param signs by which that showed
/// @param basis the document or finding that it rests on
/// @param assessor who assessed it; `aid` for what the aid service recognised
/// @param rule the rule and version that it was checked by
/// @param reviewOn day of the next review; absent when there is none
/// @param reviewNote what the last review found
/// @param to last day; absent while it lasts, as is `endedWhy`
/// @param withdrawnAt absent while it stands, as is `withdrawnWhy`
public record RecognitionView(
        UUID id,
        UUID studentId,
        SpecialGroup group,
        @Nullable String kind,
        List<String> subjects,
        List<String> signs,
        String basis,
        @Nullable UUID evidence,
        String assessor,
        String rule,
        LocalDate from,
        @Nullable LocalDate reviewOn,
        @Nullable String reviewNote,
        @Nullable LocalDate to,
        @Nullable RecognitionReview.Outcome endedWhy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy,
        long version) {

    static RecognitionView of(Recognition r) {
        return new RecognitionView(
                r.id,
                r.studentId,
                r.groupName,
                r.kind,
                List.of(r.subjects),
                List.of(r.signs),
                r.basis,
                r.evidence,
                r.assessor,
                r.ruleVersion,
                r.fromOn,
                r.reviewOn,
                r.reviewNote,
                r.endedOn,
                r.endedWhy,
                r.withdrawn == null ? null : r.withdrawn.withdrawnAt(),
                r.withdrawn == null ? null : r.withdrawn.withdrawnWhy(),
                r.version);
    }
}
