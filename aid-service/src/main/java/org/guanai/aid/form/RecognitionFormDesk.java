package org.guanai.aid.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanai.aid.recognition.RecognitionDesk;
import org.guanai.aid.recognition.RecognitionState;
import org.guanai.aid.recognition.RecognitionView;
import org.guanai.aid.recognition.order.CheckingWay;
import org.guanai.files.attachment.AttachmentView;

/// Gathers what stands in the form of a recognition. Opening it is on record, as in the desk.
@ApplicationScoped
class RecognitionFormDesk {
    private final RecognitionDesk recognitions;
    private final FormWriting writing;

    RecognitionFormDesk(RecognitionDesk recognitions, FormWriting writing) {
        this.recognitions = recognitions;
        this.writing = writing;
    }

    @Transactional
    RecognitionForm form(UUID id) {
        var r = recognitions.one(id);
        return new RecognitionForm(
                writing.child(
                        r.studentId(),
                        r.school(),
                        r.studentName(),
                        FormWords.inClass(r.grade(), r.className())),
                r.schoolYear(),
                writing.kind(r.hardshipKind()),
                FormWords.orNothing(r.household()),
                FormWords.orNothing(r.incomePerHead()),
                FormWords.orNothing(r.statement()),
                r.onBehalf() ? "学校代为申请" : "监护人",
                FormWords.day(r.appliedAt()),
                r.papers().stream().map(AttachmentView::name).toList(),
                FormWords.orNothing(ways(r)),
                FormWords.orNothing(r.score()),
                FormWords.orNothing(String.join("、", r.reviewers())),
                finding(r),
                FormWords.orNothing(r.reason()),
                FormWords.day(r.recognisedOn()));
    }

    private static String ways(RecognitionView r) {
        return r.ways().stream().map(CheckingWay::word).collect(Collectors.joining("、"));
    }

    /// `同意认定为困难`.
    private String finding(RecognitionView r) {
        if (r.state() == RecognitionState.REFUSED) {
            return "不予认定";
        }
        return r.tier() == null
                ? FormWords.orNothing(null)
                : "同意认定为" + writing.tier(r.school(), r.tier());
    }
}
