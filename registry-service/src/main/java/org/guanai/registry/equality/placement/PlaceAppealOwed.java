package org.guanai.registry.equality.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.guanai.events.OverdueKind;
import org.guanai.events.Roles;
import org.guanai.owed.Late;
import org.guanai.owed.Owed;

/// Appeals about school places whose answer is late: the county owes it.
@ApplicationScoped
class PlaceAppealOwed implements Owed {
    private final PlaceApplications applications;

    PlaceAppealOwed(PlaceApplications applications) {
        this.applications = applications;
    }

    @Override
    public List<Late> late(LocalDate today) {
        return applications.answersDueBefore(today).stream()
                .map(a ->
                        new Late(
                                OverdueKind.PLACE_APPEAL,
                                a.id,
                                null,
                                a.org.county(),
                                null,
                                Roles.COUNTY_OFFICER,
                                a.answerBy))
                .toList();
    }
}
