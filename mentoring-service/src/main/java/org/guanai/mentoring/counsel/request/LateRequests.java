package org.guanai.mentoring.counsel.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;

/// Requests whose reply clock has run out: the counsellor owes the answer.
@ApplicationScoped
class LateRequests implements Owed {
    private final CounselRequests requests;

    LateRequests(CounselRequests requests) {
        this.requests = requests;
    }

    @Override
    public List<Late> late(LocalDate today) {
        return requests.late(today).stream().map(LateRequests::late).toList();
    }

    /// Without the child: who asked for counselling is nobody's business but the counsellor's.
    private static Late late(CounselRequest request) {
        return new Late(
                OverdueKind.COUNSELLING_REQUEST,
                request.id,
                null,
                request.org,
                null,
                Roles.COUNSELLOR,
                request.dueOn);
    }
}
