package org.guanai.registry.equality.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;

/// Complaints whose answer is late: the county owes it.
@ApplicationScoped
class ComplaintOwed implements Owed {
    private final Complaints complaints;

    ComplaintOwed(Complaints complaints) {
        this.complaints = complaints;
    }

    @Override
    public List<Late> late(LocalDate today) {
        return complaints.late(today).stream()
                .map(c ->
                        new Late(
                                OverdueKind.COMPLAINT,
                                c.id,
                                null,
                                c.org.county(),
                                null,
                                Roles.COUNTY_OFFICER,
                                c.answerBy))
                .toList();
    }
}
