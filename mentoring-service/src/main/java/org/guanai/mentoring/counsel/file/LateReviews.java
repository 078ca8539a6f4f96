package org.guanai.mentoring.counsel.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;

/// Cases that were not looked at again in time: the counsellor owes the review.
@ApplicationScoped
class LateReviews implements Owed {
    private final CounselCases cases;

    LateReviews(CounselCases cases) {
        this.cases = cases;
    }

    @Override
    public List<Late> late(LocalDate today) {
        return cases.late(today).stream().map(LateReviews::late).toList();
    }

    /// Without the child.
    private static Late late(CounselCase late) {
        return new Late(
                OverdueKind.COUNSEL_REVIEW,
                late.id,
                null,
                late.org,
                late.counsellorId,
                Roles.COUNSELLOR,
                late.reviewOn);
    }
}
