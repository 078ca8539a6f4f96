package org.guanai.mentoring.team.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.mentoring.known.staff.StaffMembers;
import org.guanai.mentoring.team.helper.KnownHelpers;

/// Whom trainings are recorded of: helpers from outside, and staff.
@ApplicationScoped
class TrainedPeople {
    private final KnownHelpers helpers;
    private final StaffMembers staff;

    TrainedPeople(KnownHelpers helpers, StaffMembers staff) {
        this.helpers = helpers;
        this.staff = staff;
    }

    /// Empty for a person whom the caller may not change.
    Optional<OrgPath> orgOf(UUID person) {
        return staff.org(person).or(() -> helpers.own(person).map(KnownHelpers.Entry::org));
    }
}
