package org.guanai.aid.recognition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.aid.money.Money;
import org.guanai.aid.recognition.order.CheckingWay;
import org.guanai.files.attachment.AttachmentView;
import org.guanai.kit.openapi.Nullable;

/// A recognition of hardship (困难认定).
///
/// @param school 10-digit 学校标识码
/// @param statement in the family's words; absent in a list
/// @param incomePerHead CNY a year
/// @param dueOn last day for the school's finding
/// @param priority a left-behind child: first in the list (3.3.2a)
/// @param ways in which the school checked
/// @param tier proposed, and in force once recognised
/// @param reason of a refusal, or what a term's review found
/// @param recognisedOn since when it is in force
/// @param reviewedTerm the last term in which it was looked at again
/// @param correctedAt when it was last put right before it was checked; absent when it never was
/// @param papers copies of the family's papers; none in a list
public record RecognitionView(
        UUID id,
        UUID studentId,
        String studentName,
        String school,
        @Nullable String className,
        int grade,
        String schoolYear,
        String hardshipKind,
        @Nullable String statement,
        @Nullable Integer household,
        @Nullable Money incomePerHead,
        boolean onBehalf,
        Instant appliedAt,
        LocalDate dueOn,
        boolean priority,
        RecognitionState state,
        List<CheckingWay> ways,
        @Nullable Integer score,
        List<String> reviewers,
        @Nullable String tier,
        @Nullable String reason,
        @Nullable LocalDate recognisedOn,
        @Nullable LocalDate endedOn,
        @Nullable String reviewedTerm,
        @Nullable Instant correctedAt,
        @Nullable String correctionReason,
        List<AttachmentView> papers,
        long version) {

    static RecognitionView of(Recognition r, String statement, List<AttachmentView> papers) {
        return new RecognitionView(
                r.id,
                r.studentId,
                r.studentName,
                r.schoolCode,
                r.className,
                r.grade,
                r.schoolYear,
                r.hardshipKind,
                statement,
                r.household,
                Money.orNull(r.incomePerHead),
                r.onBehalf,
                r.appliedAt,
                r.dueOn,
                r.priority,
                r.state,
                List.of(r.ways).stream().map(CheckingWay::valueOf).toList(),
                r.score,
                List.of(r.reviewers),
                r.tier,
                r.reason,
                r.recognisedOn,
                r.endedOn,
                r.reviewedTerm,
                r.correctedAt,
                r.correctionReason,
                papers,
                r.version);
    }
}
