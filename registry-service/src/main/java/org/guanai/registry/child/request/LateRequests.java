package org.guanai.registry.child.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;

/// Requests for correction whose answer is late.
@ApplicationScoped
class LateRequests implements Owed {
    private final CorrectionRequests requests;

    LateRequests(CorrectionRequests requests) {
        this.requests = requests;
    }

    @Override
    public List<Late> late(LocalDate today) {
        return requests.lateOn(today).stream().map(LateRequests::late).toList();
    }

    /// An appeal waits for the county.
    private static Late late(CorrectionRequest r) {
        var appealed = r.state == RequestState.APPEALED;
        var org = appealed ? r.org.county() : r.org;
        var role = appealed ? Roles.COUNTY_OFFICER : Roles.PRINCIPAL;
        return new Late(
                OverdueKind.CORRECTION_REQUEST, r.id, r.studentId, org, null, role, r.dueOn);
    }
}
